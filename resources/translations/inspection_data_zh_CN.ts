<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>IssueText</name>
    <message>
        <source>there is no such meeting on “{value}”; record the meeting first</source>
        <translation>“{value}”没有这样的会议；请先登记会议</translation>
    </message>
    <message>
        <source>{0} such meetings are recorded on “{value}”; the row counts for the last one</source>
        <translation>“{value}”登记了 {0} 次这样的会议；本行计入最后登记的一次</translation>
    </message>
    <message>
        <source>“{value}” is recorded already ({0}); expected it once</source>
        <translation>“{value}”已经登记（{0}）；只应登记一次</translation>
    </message>
    <message>
        <source>the number “{value}” is also that of {0}; expected a number of its own for each thing</source>
        <translation>编号“{value}”与“{0}”相同；每件资产应有自己的编号</translation>
    </message>
    <message>
        <source>“{value}” lies before the end of {0}; a report is filed after its year</source>
        <translation>“{value}”早于 {0} 年末；年度报告应在该年度结束后报送</translation>
    </message>
</context>
<context>
    <name>FieldName</name>
    <message>
        <source>Serial number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>购入日期</translation>
    </message>
    <message>
        <source>Grant project</source>
        <translation>补助项目</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应方</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>存放地点</translation>
    </message>
    <message>
        <source>Disposed of on</source>
        <translation>处置日期</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Approval document</source>
        <translation>批准文件</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>报送日期</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>截止日期</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Things bought with grants</source>
        <translation>补助资产</translation>
    </message>
    <message>
        <source>Annual reports</source>
        <translation>年度报告</translation>
    </message>
    <message>
        <source>Attendance of meetings</source>
        <translation>会议签到</translation>
    </message>
    <message>
        <source>Related parties</source>
        <translation>关联方</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>特殊情况</translation>
    </message>
    <message>
        <source>Counterparties</source>
        <translation>往来单位</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>For</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Kin</source>
        <translation>亲属</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Suspension on file</source>
        <translation>歇业（已备案）</translation>
    </message>
    <message>
        <source>Perennial crop</source>
        <translation>多年生作物</translation>
    </message>
    <message>
        <source>Disaster</source>
        <translation>灾害</translation>
    </message>
    <message>
        <source>Project being built</source>
        <translation>在建项目</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>清算</translation>
    </message>
    <message>
        <source>Books kept elsewhere</source>
        <translation>账在别处</translation>
    </message>
    <message>
        <source>Declared without business</source>
        <translation>无经营声明</translation>
    </message>
    <message>
        <source>not filed</source>
        <translation>未报送</translation>
    </message>
    <message>
        <source>No vote</source>
        <translation>未表决</translation>
    </message>
    <message>
        <source>Annual reports</source>
        <translation>年度报告</translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>tab</comment>
        <translation>年度报告</translation>
    </message>
    <message>
        <source>Assets</source>
        <comment>tab</comment>
        <translation>补助资产</translation>
    </message>
    <message>
        <source>Related</source>
        <comment>tab</comment>
        <translation>关联方</translation>
    </message>
    <message>
        <source>Add annual report</source>
        <translation>新增年度报告</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>年度报告</translation>
    </message>
    <message>
        <source>Empty: it was not filed. Due on 30 June of the next year.</source>
        <translation>留空表示未报送。应于次年 6 月 30 日前报送。</translation>
    </message>
    <message>
        <source>Things bought with grants</source>
        <translation>补助资产</translation>
    </message>
    <message>
        <source>Add thing</source>
        <translation>新增资产</translation>
    </message>
    <message>
        <source>Thing bought with a grant</source>
        <translation>补助资产</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>特殊情况</translation>
    </message>
    <message>
        <source>Add circumstance</source>
        <translation>新增特殊情况</translation>
    </message>
    <message>
        <source>Circumstance</source>
        <translation>特殊情况</translation>
    </message>
    <message>
        <source>Without a document an inspection takes it as said, not as shown.</source>
        <translation>没有证明文件时，检查只作为自述，不视为已证明。</translation>
    </message>
    <message>
        <source>Related parties</source>
        <translation>关联方</translation>
    </message>
    <message>
        <source>Add related party</source>
        <translation>新增关联方</translation>
    </message>
    <message>
        <source>Related party</source>
        <translation>关联方</translation>
    </message>
    <message>
        <source>As vouchers call the person or firm.</source>
        <translation>与凭证中的名称一致。</translation>
    </message>
    <message>
        <source>Counterparties</source>
        <translation>往来单位</translation>
    </message>
    <message>
        <source>Add counterparty</source>
        <translation>新增往来单位</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>往来单位</translation>
    </message>
</context>
<context>
    <name>coop::ui::RecordView</name>
    <message>
        <source>New entry</source>
        <translation>新增一条</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Save change</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1：已修改</translation>
    </message>
    <message>
        <source>%1: recorded</source>
        <translation>%1：已登记</translation>
    </message>
    <message>
        <source>%1: removed; Ctrl+Z brings it back</source>
        <translation>%1：已删除，按 Ctrl+Z 可恢复</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a heading and a count</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>coop::ui::AttendanceView</name>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Attendance of meetings</source>
        <translation>会议签到</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Members who came</source>
        <translation>到会成员</translation>
    </message>
    <message>
        <source>Space ticks a member who came</source>
        <translation>按空格勾选到会成员</translation>
    </message>
    <message>
        <source>Vote of those who are ticked</source>
        <translation>所勾选成员的表决</translation>
    </message>
    <message>
        <source>Sheet of signatures</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>Attendance of meetings: %1</source>
        <translation>会议签到：%1</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>登记 %1 人</translation>
    </message>
    <message>
        <source>Members recorded at the meeting: %1</source>
        <translation>已登记到会成员：%1 人</translation>
    </message>
</context>
<context>
    <name>coop::ui::CooperativePage</name>
    <message>
        <source>Attendance</source>
        <translation>会议签到</translation>
    </message>
    <message>
        <source>Record attendance</source>
        <translation>登记签到</translation>
    </message>
    <message>
        <source>What is shown of the cooperative</source>
        <translation>显示内容</translation>
    </message>
</context>
<context>
    <name>coop::ui::VoucherSheet</name>
    <message>
        <source>entered %1</source>
        <translation>录入于 %1</translation>
    </message>
</context>
</TS>
