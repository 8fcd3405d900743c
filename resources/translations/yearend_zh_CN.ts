<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>PolicyFile</name>
    <message>
        <source>The policy is not taken over:
%1</source>
        <translation>方案未载入：
%1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>文件无法读取：%1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>文件无法写入：%1</translation>
    </message>
</context>
<context>
    <name>YearEndResult</name>
    <message>
        <source>Trade</source>
        <translation>交易额</translation>
    </message>
    <message>
        <source>Account equity</source>
        <translation>账户权益</translation>
    </message>
    <message>
        <source>Land (mu)</source>
        <translation>土地（亩）</translation>
    </message>
    <message>
        <source>Labour (days)</source>
        <translation>劳务（工日）</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Distribution of %1</source>
        <translation>%1 年度盈余分配</translation>
    </message>
    <message>
        <source>Distributable surplus %1</source>
        <translation>可分配盈余 %1</translation>
    </message>
</context>
<context>
    <name>coop::ui::ExplanationCard</name>
    <message>
        <source>Why this amount?</source>
        <translation>为什么是这个数？</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>How the amount comes about</source>
        <translation>金额的来历</translation>
    </message>
</context>
<context>
    <name>coop::ui::PolicyPanel</name>
    <message>
        <source>ledger</source>
        <translation>取自账簿</translation>
    </message>
    <message>
        <source>Open form 02, where this figure is row 12</source>
        <translation>打开盈余及盈余分配表（会农社02表），此数为第12行</translation>
    </message>
    <message>
        <source>Distribution policy</source>
        <translation>分配方案</translation>
    </message>
    <message>
        <source>Surplus of the year</source>
        <translation>本年盈余</translation>
    </message>
    <message>
        <source>Losses of earlier years</source>
        <translation>以前年度亏损</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>＋ Add a stage</source>
        <translation>＋ 增加一级</translation>
    </message>
    <message>
        <source>remains undistributed</source>
        <translation>未分配盈余</translation>
    </message>
    <message>
        <source>Name of the policy</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>e.g. 400,000.00</source>
        <translation>例如 400,000.00</translation>
    </message>
    <message>
        <source>Rate of the reserve</source>
        <translation>提取盈余公积的比例</translation>
    </message>
    <message>
        <source>What the reserve is a part of</source>
        <translation>提取盈余公积的基数</translation>
    </message>
    <message>
        <source>less: prior losses</source>
        <translation>减：弥补亏损</translation>
    </message>
    <message>
        <source>less: reserve</source>
        <translation>减：提取公积</translation>
    </message>
    <message>
        <source>Distributable surplus</source>
        <translation>可分配盈余</translation>
    </message>
</context>
<context>
    <name>coop::ui::ResultCharts</name>
    <message>
        <source>Lorenz curve</source>
        <translation>洛伦兹曲线</translation>
    </message>
    <message>
        <source>By income</source>
        <translation>收入分布</translation>
    </message>
    <message>
        <source>This member</source>
        <translation>该成员</translation>
    </message>
    <message>
        <source>Nobody receives anything yet.</source>
        <translation>还没有成员分得盈余。</translation>
    </message>
</context>
<context>
    <name>coop::ui::ResultPanel</name>
    <message>
        <source>assisted</source>
        <translation>帮扶</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>What every member gets</source>
        <translation>每个成员分得多少</translation>
    </message>
    <message>
        <source>Distribution to members (%1 members, total %2, every stage adds up ✓)</source>
        <translation>成员分配（%1 人，合计 %2，逐级相符 ✓）</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>计算中…</translation>
    </message>
</context>
<context>
    <name>coop::ui::RuleLine</name>
    <message>
        <source>kept</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>不符合</translation>
    </message>
</context>
<context>
    <name>coop::ui::StageCard</name>
    <message>
        <source>yuan per yuan</source>
        <translation>元 / 元</translation>
    </message>
    <message>
        <source>yuan per unit traded</source>
        <translation>元 / 交易单位</translation>
    </message>
    <message>
        <source>yuan per mu</source>
        <translation>元 / 亩</translation>
    </message>
    <message>
        <source>yuan per day</source>
        <translation>元 / 工日</translation>
    </message>
    <message>
        <source>yuan per member</source>
        <translation>元 / 人</translation>
    </message>
    <message>
        <source>yuan per household</source>
        <translation>元 / 户</translation>
    </message>
    <message>
        <source>by account: contribution + reserve + subsidy and donation shares</source>
        <translation>按成员账户：出资 + 公积金 + 补助、捐赠份额</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>按%1</translation>
    </message>
    <message>
        <source>of the distributable surplus</source>
        <translation>占可分配盈余</translation>
    </message>
    <message>
        <source>of what remains</source>
        <translation>占剩余部分</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>分配级次名称</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove this stage</source>
        <translation>删除这一级</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>本级总额</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>第 %1 级</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>legal floor 60 % (Art. 44)</source>
        <translation>法定下限 60%（第四十四条）</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>仅限%1</translation>
    </message>
    <message>
        <source>at most %1 each</source>
        <translation>每人至多 %1</translation>
    </message>
</context>
<context>
    <name>coop::ui::StageDetails</name>
    <message>
        <source>Kind of stage</source>
        <translation>分配类别</translation>
    </message>
    <message>
        <source>Size of the pool</source>
        <translation>本级总额的确定方式</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>分配依据</translation>
    </message>
    <message>
        <source>Cap per member</source>
        <translation>每人上限</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>参加的成员</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Rate of the distributable surplus</source>
        <translation>可分配盈余的比例</translation>
    </message>
    <message>
        <source>Rate of what remains</source>
        <translation>剩余部分的比例</translation>
    </message>
    <message>
        <source>A fixed sum</source>
        <translation>固定总额</translation>
    </message>
    <message>
        <source>An amount per unit</source>
        <translation>每单位金额</translation>
    </message>
    <message>
        <source>The amounts named</source>
        <translation>所列金额之和</translation>
    </message>
    <message>
        <source>none, or 20%</source>
        <translation>不设，或 20%</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全体成员</translation>
    </message>
    <message>
        <source>Party: %1</source>
        <translation>利益主体：%1</translation>
    </message>
    <message>
        <source>Assisted members only</source>
        <translation>仅帮扶对象</translation>
    </message>
    <message>
        <source>Members who are not assisted only</source>
        <translation>仅非帮扶对象</translation>
    </message>
    <message>
        <source>assisted</source>
        <translation>帮扶</translation>
    </message>
    <message>
        <source>not assisted</source>
        <translation>非帮扶</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>coop::ui::TotalsRow</name>
    <message>
        <source>Sums of the columns</source>
        <translation>各列合计</translation>
    </message>
</context>
<context>
    <name>coop::ui::PlanPane</name>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Print dividend list</source>
        <translation>打印分红单</translation>
    </message>
    <message>
        <source>Enter the year&apos;s surplus. The distribution is computed at once, and every figure can be recomputed by hand.</source>
        <translation>请先填写本年盈余。分配结果随即算出，每个数都可以手工复算。</translation>
    </message>
    <message>
        <source>Enter the surplus</source>
        <translation>填写本年盈余</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>从文件载入…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <source>%1 · draft</source>
        <translation>%1 · 草稿</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……另有 %1 处</translation>
    </message>
    <message>
        <source>Below: the last result that added up.</source>
        <translation>下面是上一次算得通的结果。</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Load a distribution policy</source>
        <translation>载入分配方案</translation>
    </message>
    <message>
        <source>Policy (*.json)</source>
        <translation>分配方案 (*.json)</translation>
    </message>
    <message>
        <source>Policy loaded: %1</source>
        <translation>已载入方案：%1</translation>
    </message>
    <message>
        <source>Mend what is marked in the policy first.</source>
        <translation>请先改正方案中标出的问题。</translation>
    </message>
    <message>
        <source>Save the distribution policy</source>
        <translation>保存分配方案</translation>
    </message>
    <message>
        <source>Export the result</source>
        <translation>导出分配结果</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;CSV (*.csv)</source>
        <translation>电子表格 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>文件无法写入：%1</translation>
    </message>
</context>

<context>
    <name>coop::ui::YearEndPage</name>
    <message>
        <source>Year end</source>
        <translation>年终分配</translation>
    </message>
    <message>
        <source>Search members (pinyin initials)…</source>
        <translation>搜索成员（拼音首字母 zgl）…</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>本页各部分</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>章程</translation>
    </message>
    <message>
        <source>Adoption and posting</source>
        <translation>通过与记账</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
</context>
</TS>
