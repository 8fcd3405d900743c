<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Inspection</name>
    <message>
        <source>1 finding was dismissed by {0} ({1}).</source>
        <translation>{0} 排除了 1 项发现（{1}）。</translation>
    </message>
    <message>
        <source>{2} findings were dismissed by {0} ({1}).</source>
        <translation>{0} 排除了 {2} 项发现（{1}）。</translation>
    </message>
    <message>
        <source>1 finding was explained with a document, accepted by {0} ({1}).</source>
        <translation>1 项发现已凭文件作出解释，由 {0} 采信（{1}）。</translation>
    </message>
    <message>
        <source>{2} findings were explained with documents, accepted by {0} ({1}).</source>
        <translation>{2} 项发现已凭文件作出解释，由 {0} 采信（{1}）。</translation>
    </message>
    <message>
        <source>The program alone says: {0}</source>
        <translation>程序自身的判断：{0}</translation>
    </message>
</context>
<context>
    <name>CaseText</name>
    <message>
        <source>new</source>
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
        <source>Take up the check</source>
        <translation>开始核查</translation>
    </message>
    <message>
        <source>Accept an explanation</source>
        <translation>采信解释</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Confirm (two persons)</source>
        <translation>认定属实（双人）</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移送</translation>
    </message>
    <message>
        <source>the last scan found nothing of this rule there</source>
        <translation>上次扫描未在此处发现该规则的问题</translation>
    </message>
    <message>
        <source>it is in this state already</source>
        <translation>已处于该状态</translation>
    </message>
    <message>
        <source>a finding is new by itself only, when its evidence appears</source>
        <translation>“新发现”只在证据出现时自动产生，不能人工设定</translation>
    </message>
    <message>
        <source>it has to be checked before it is confirmed; take up the check first</source>
        <translation>须先核查再认定属实；请先开始核查</translation>
    </message>
    <message>
        <source>only what was confirmed is handed over</source>
        <translation>只有认定属实的才能移送</translation>
    </message>
    <message>
        <source>it was decided before; take up the check again first</source>
        <translation>此前已有结论；请先重新开始核查</translation>
    </message>
    <message>
        <source>somebody recorded a step meanwhile; look at it first</source>
        <translation>其间已有他人登记处理；请先查看</translation>
    </message>
    <message>
        <source>no finding is open that the cooperative could be asked about</source>
        <translation>没有可向合作社询问的待处理发现</translation>
    </message>
    <message>
        <source>a second person is needed</source>
        <translation>需要第二人</translation>
    </message>
    <message>
        <source>the second person has to be another one</source>
        <translation>第二人须为另一人</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a rule, why not</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2, by %3: %4</source>
        <comment>time, state, persons, reason</comment>
        <translation>%1：%2，%3：%4</translation>
    </message>
    <message>
        <source>%1 (document: %2)</source>
        <translation>%1（文件：%2）</translation>
    </message>
    <message>
        <source>The cooperative was asked on %1; its answer was due by %2 and is overdue.</source>
        <translation>已于 %1 向合作社询问，应于 %2 前答复，现已逾期。</translation>
    </message>
    <message>
        <source>The cooperative was asked on %1; its answer is due by %2.</source>
        <translation>已于 %1 向合作社询问，应于 %2 前答复。</translation>
    </message>
    <message>
        <source>The cooperative was asked on %1.</source>
        <translation>已于 %1 向合作社询问。</translation>
    </message>
    <message>
        <source>It answered on %1: %2</source>
        <translation>合作社于 %1 答复：%2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>what people did about the findings of a scan index, and the next step: STATE is new, checking, explained, dismissed, confirmed or handed_over; a second person is needed to confirm and to dismiss several at once; the cooperative has ten days to answer</source>
        <translation>扫描索引中各项发现的处理情况，并登记下一步；STATE 为 new 新发现、checking 核查中、explained 已解释、dismissed 已排除、confirmed 属实、handed_over 已移送；认定属实和一次排除多项须有第二人；合作社有十日答复期</translation>
    </message>
    <message>
        <source>“%1” is the code, name or path of no cooperative with findings in this index.</source>
        <translation>“%1”不是本索引中有发现的合作社的代码、名称或路径。</translation>
    </message>
    <message>
        <source>“%1” means several cooperatives of this index; name one by its code or path.</source>
        <translation>“%1”在本索引中对应多个合作社；请用代码或路径指明。</translation>
    </message>
    <message>
        <source>“%1” is no rule of the catalogue.</source>
        <translation>规则目录中没有“%1”。</translation>
    </message>
    <message>
        <source>%1 is needed here.</source>
        <translation>此处需要 %1。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>cooperative, rule, what is the case</comment>
        <translation>%1，%2：%3</translation>
    </message>
</context>
</TS>
