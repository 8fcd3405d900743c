<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Inspection</name>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>this is not a book of this program</source>
        <translation>不是本程序的账套</translation>
    </message>
    <message>
        <source>a newer version of this program wrote the book</source>
        <translation>账套由更新的版本写成</translation>
    </message>
    <message>
        <source>the book is damaged, or it takes too long to read</source>
        <translation>账套已损坏，或读取时间过长</translation>
    </message>
    <message>
        <source>changes to the book are not in the file yet: another program is at work on it, or was stopped</source>
        <translation>账套的改动尚未写入文件：另一程序正在使用，或中途停止</translation>
    </message>
    <message>
        <source>the file must not be read</source>
        <translation>文件不允许读取</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>文件无法读取</translation>
    </message>
    <message>
        <source>Likely a shell</source>
        <translation>疑似空壳</translation>
    </message>
    <message>
        <source>Needs inspection</source>
        <translation>需核查</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Normal (observed)</source>
        <translation>正常（观察期）</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Major leads</source>
        <translation>重大线索</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>有线索</translation>
    </message>
    <message>
        <source>No leads</source>
        <translation>无线索</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>仅供参考</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>sign of a shell</source>
        <translation>空壳迹象</translation>
    </message>
    <message>
        <source>compliance</source>
        <translation>规范</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>sign of a shell, lead</source>
        <translation>空壳迹象、线索</translation>
    </message>
    <message>
        <source>compliance, lead</source>
        <translation>规范、线索</translation>
    </message>
    <message>
        <source>quality of the data</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>lead, quality of the data</source>
        <translation>线索、数据质量</translation>
    </message>
    <message>
        <source>newly found</source>
        <translation>新发现</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>核查中</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>已解释</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>属实</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>已移送</translation>
    </message>
    <message>
        <source>statute</source>
        <translation>法规</translation>
    </message>
    <message>
        <source>plan of 2019</source>
        <translation>2019 年清理方案</translation>
    </message>
    <message>
        <source>audit practice</source>
        <translation>审计惯例</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>约定</translation>
    </message>
    <message>
        <source>Same person in an office</source>
        <translation>同一人任职</translation>
    </message>
    <message>
        <source>Same bank account</source>
        <translation>同一银行账户</translation>
    </message>
    <message>
        <source>Same telephone</source>
        <translation>同一电话</translation>
    </message>
    <message>
        <source>Members in common</source>
        <translation>成员重合</translation>
    </message>
    <message>
        <source>Same invoice</source>
        <translation>同一发票</translation>
    </message>
    <message>
        <source>Same serial number</source>
        <translation>同一设备编号</translation>
    </message>
    <message>
        <source>The book cannot be judged: {0}.</source>
        <translation>无法判断：{0}。</translation>
    </message>
    <message>
        <source>The book cannot be judged: {1} ({0}).</source>
        <translation>无法判断：{1}（{0}）。</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} 天</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} 年</translation>
    </message>
    <message>
        <source>{0} yuan</source>
        <translation>{0} 元</translation>
    </message>
    <message>
        <source>{0} (some values changed, see below)</source>
        <translation>{0}（部分参数已改动，见下）</translation>
    </message>
    <message>
        <source>Seal {0}</source>
        <translation>账套印记 {0}</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>第 {0} 页，共 {1} 页</translation>
    </message>
    <message>
        <source>{0} (continued)</source>
        <translation>{0}（续）</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Value used</source>
        <translation>采用值</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>voucher, row {0}</source>
        <translation>凭证，记录号 {0}</translation>
    </message>
    <message>
        <source>member, row {0}</source>
        <translation>成员，记录号 {0}</translation>
    </message>
    <message>
        <source>contribution, row {0}</source>
        <translation>出资，记录号 {0}</translation>
    </message>
    <message>
        <source>trade, row {0}</source>
        <translation>交易，记录号 {0}</translation>
    </message>
    <message>
        <source>grant, row {0}</source>
        <translation>补助，记录号 {0}</translation>
    </message>
    <message>
        <source>meeting, row {0}</source>
        <translation>会议，记录号 {0}</translation>
    </message>
    <message>
        <source>asset, row {0}</source>
        <translation>资产，记录号 {0}</translation>
    </message>
    <message>
        <source>distribution, row {0}</source>
        <translation>分配，记录号 {0}</translation>
    </message>
    <message>
        <source>annual report, row {0}</source>
        <translation>年报，记录号 {0}</translation>
    </message>
    <message>
        <source>voucher {1} of {0}</source>
        <translation>{0} 凭证 {1} 号</translation>
    </message>
    <message>
        <source>member {0}</source>
        <translation>成员 {0}</translation>
    </message>
    <message>
        <source>contribution of {0}, {1} yuan</source>
        <translation>{0} 出资 {1} 元</translation>
    </message>
    <message>
        <source>trade of {0}, {1} yuan</source>
        <translation>{0} 交易 {1} 元</translation>
    </message>
    <message>
        <source>grant of {0}, {1} yuan</source>
        <translation>{0} 补助 {1} 元</translation>
    </message>
    <message>
        <source>meeting of {0}</source>
        <translation>{0} 会议</translation>
    </message>
    <message>
        <source>asset {0} {1}</source>
        <translation>资产 {0} {1}</translation>
    </message>
    <message>
        <source>distribution of {0}</source>
        <translation>{0} 年度分配</translation>
    </message>
    <message>
        <source>{0}, row {1}</source>
        <translation>{0}，记录号 {1}</translation>
    </message>
    <message>
        <source>Inspection working paper</source>
        <translation>核查工作底稿</translation>
    </message>
    <message>
        <source>This paper lists what the rules found in the book of the cooperative, and the rows of the book that they rest on. It decides nothing: whether a finding holds is decided by the persons who sign below, after the cooperative was heard.</source>
        <translation>本底稿列出规则在该合作社账套中的发现及其所依据的账套记录，不作任何结论；各项发现是否属实，由签字人员在听取合作社意见后认定。</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>合作社</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Judged as of</source>
        <translation>核查截止日</translation>
    </message>
    <message>
        <source>Catalogue of rules</source>
        <translation>规则目录版本</translation>
    </message>
    <message>
        <source>File of the book</source>
        <translation>账套文件</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>文件 SHA-256</translation>
    </message>
    <message>
        <source>Head of the change log</source>
        <translation>变更日志首值</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数版本</translation>
    </message>
    <message>
        <source>What the rules suggest</source>
        <translation>规则提示</translation>
    </message>
    <message>
        <source>State of operation</source>
        <translation>经营状态</translation>
    </message>
    <message>
        <source>Leads on money and identity</source>
        <translation>资金与身份线索</translation>
    </message>
    <message>
        <source>Hints on compliance</source>
        <translation>规范提示</translation>
    </message>
    <message>
        <source>{0} findings</source>
        <translation>{0} 项</translation>
    </message>
    <message>
        <source>Rules that decided</source>
        <translation>起决定作用的规则</translation>
    </message>
    <message>
        <source>Patterns that apply</source>
        <translation>适用的组合</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>主要数据</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员数</translation>
    </message>
    <message>
        <source>Members who took part in 24 months</source>
        <translation>24 个月内参与的成员</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Activity of 24 months (yuan)</source>
        <translation>24 个月经营活动额（元）</translation>
    </message>
    <message>
        <source>Findings at a glance</source>
        <translation>发现一览</translation>
    </message>
    <message>
        <source>No rule found anything in this book.</source>
        <translation>各规则在本账套中均未发现问题。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Weighs</source>
        <translation>是否计入</translation>
    </message>
    <message>
        <source>Finding {0}: {1}</source>
        <translation>发现 {0}：{1}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Kind and severity</source>
        <translation>类型与程度</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>计算方法</translation>
    </message>
    <message>
        <source>Values used</source>
        <translation>采用的参数</translation>
    </message>
    <message>
        <source>Money it is about (yuan)</source>
        <translation>涉及金额（元）</translation>
    </message>
    <message>
        <source>Why it does not count, or counts for less</source>
        <translation>不计入或减轻的理由</translation>
    </message>
    <message>
        <source>The cooperative's answer</source>
        <translation>合作社的答复</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>of this rule</source>
        <translation>本规则特有</translation>
    </message>
    <message>
        <source>What was looked for and found</source>
        <translation>查找情况</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Row of the book</source>
        <translation>账套记录</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>所显示的事实</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>涉及人</translation>
    </message>
    <message>
        <source>These are the first {0} of {1} rows; {2} are not shown.</source>
        <translation>以上为 {1} 条中的前 {0} 条，另有 {2} 条未列出。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>the evidence is not what it was when it was closed</source>
        <translation>证据与结案时不同</translation>
    </message>
    <message>
        <source>Cooperative asked on</source>
        <translation>征求意见日期</translation>
    </message>
    <message>
        <source>Answer due by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>What the cooperative said</source>
        <translation>合作社答复内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Rules that could not be judged</source>
        <translation>未能判断的规则</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少的数据</translation>
    </message>
    <message>
        <source>Parameters that are not as delivered</source>
        <translation>已改动的参数</translation>
    </message>
    <message>
        <source>Seen on site</source>
        <translation>实地核查（手填）</translation>
    </message>
    <message>
        <source>Day and place</source>
        <translation>时间、地点</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>所见情况</translation>
    </message>
    <message>
        <source>What the auditor holds to be so</source>
        <translation>核查人员认定的事实</translation>
    </message>
    <message>
        <source>Remarks of the reviewer</source>
        <translation>复核意见</translation>
    </message>
    <message>
        <source>The cooperative's answer in writing</source>
        <translation>合作社书面意见</translation>
    </message>
    <message>
        <source>The cooperative may answer within ten days of getting this paper; what it says and the papers that it hands in are kept with it.</source>
        <translation>合作社可自收到本底稿之日起十日内提出书面意见；其意见和所附材料与本底稿一并保存。</translation>
    </message>
    <message>
        <source>Paper received on</source>
        <translation>收到底稿日期</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Papers handed in</source>
        <translation>所附材料</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>核查人员</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>复核人员</translation>
    </message>
    <message>
        <source>For the cooperative</source>
        <translation>合作社代表</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>规则名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>First figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>Money it is about</source>
        <translation>涉及金额</translation>
    </message>
    <message>
        <source>Rows in all</source>
        <translation>证据总数</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>记录号</translation>
    </message>
    <message>
        <source>explained, does not count</source>
        <translation>已解释，不计入</translation>
    </message>
    <message>
        <source>set aside by people, does not count</source>
        <translation>核查人员已排除或采信解释，不计入</translation>
    </message>
    <message>
        <source>shown only</source>
        <translation>仅列示</translation>
    </message>
    <message>
        <source>counts for less</source>
        <translation>减轻计入</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Not judged: {0}: {1}</source>
        <translation>未判断：{0}：{1}</translation>
    </message>
    <message>
        <source>Parameter {0}: {1} instead of {2}</source>
        <translation>参数 {0}：{1}（默认 {2}）</translation>
    </message>
    <message>
        <source>{0} to {1}, each book as of its own day</source>
        <translation>{0} 至 {1}，各账套以自身截止日为准</translation>
    </message>
    <message>
        <source>Books looked at</source>
        <translation>核查账套数</translation>
    </message>
    <message>
        <source>Of these not readable</source>
        <translation>其中无法读取</translation>
    </message>
    <message>
        <source>Summary of the inspection</source>
        <translation>核查汇总表</translation>
    </message>
    <message>
        <source>This summary counts what the rules suggest of the books that were looked at. It is no finding about any cooperative: each is looked into by persons, hears what was found and may answer.</source>
        <translation>本表汇总规则对所查账套的提示，不是对任何合作社的结论；各社均须由人员核查，并有权知悉发现、提出意见。</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>制表人</translation>
    </message>
    <message>
        <source>Date (seal)</source>
        <translation>日期（盖章）</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>账套数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>By state and leads</source>
        <translation>按经营状态和线索</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>not said in the book</source>
        <translation>账套未填写</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>Books where it counts</source>
        <translation>计入的账套</translation>
    </message>
    <message>
        <source>Of these high or critical</source>
        <translation>其中高或重大</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已解释</translation>
    </message>
    <message>
        <source>Shown only</source>
        <translation>仅列示</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未判断</translation>
    </message>
    <message>
        <source>Links between books</source>
        <translation>账套之间的关联</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>关联类型</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关联数</translation>
    </message>
    <message>
        <source>Books they tie</source>
        <translation>涉及账套</translation>
    </message>
    <message>
        <source>Groups of books that are tied</source>
        <translation>相互关联的账套组</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组号</translation>
    </message>
    <message>
        <source>Cooperatives</source>
        <translation>合作社</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} 等，另有 {1} 家</translation>
    </message>
    <message>
        <source>Books that could not be judged</source>
        <translation>无法判断的账套</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What decided</source>
        <translation>决定依据</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>规范提示</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>参与成员</translation>
    </message>
    <message>
        <source>Activity of 24 months</source>
        <translation>24 个月经营活动额</translation>
    </message>
    <message>
        <source>Cooperatives in the order of their leads and signs</source>
        <translation>合作社清单（按线索和迹象排序）</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>按地区</translation>
    </message>
    <message>
        <source>By industry</source>
        <translation>按行业</translation>
    </message>
    <message>
        <source>The file or the day is not that of the scan: what only several books show is left out.</source>
        <translation>文件或截止日与批量核查时不同：跨账套的发现未列入。</translation>
    </message>
    <message>
        <source>The scan index does not know this book: what only several books show is left out.</source>
        <translation>扫描索引中没有本账套：跨账套的发现未列入。</translation>
    </message>
</context>
</TS>
