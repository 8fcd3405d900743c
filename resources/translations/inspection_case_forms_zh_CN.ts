<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>coop::ui::CaseForm</name>
    <message>
        <source>Nothing was recorded: the index of the scan could not be written (%1).</source>
        <translation>未登记：无法写入扫描索引（%1）。</translation>
    </message>
</context>
<context>
    <name>coop::ui::StepForm</name>
    <message>
        <source>Next step…</source>
        <translation>登记下一步…</translation>
    </message>
    <message>
        <source>One step for several findings…</source>
        <translation>多项一并处理…</translation>
    </message>
    <message>
        <source>Steps are kept in the index of the scan, names and reasons as they are typed. They cannot be changed; a wrong one is followed by another.</source>
        <translation>处理记录保存在扫描索引中，姓名和理由按录入原样保存；记录不可更改，有误的由后一条更正。</translation>
    </message>
    <message>
        <source>Record the step</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>决定人</translation>
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
        <source>Second person</source>
        <translation>第二人</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a finding and its state</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Tick the findings that the step is about.</source>
        <translation>请勾选要处理的发现。</translation>
    </message>
</context>
<context>
    <name>coop::ui::QuestionForm</name>
    <message>
        <source>Ask the cooperative…</source>
        <translation>询问合作社…</translation>
    </message>
    <message>
        <source>About all findings that nobody decided yet or that were confirmed. The cooperative has ten days to answer.</source>
        <translation>涉及所有尚未作出结论或已认定属实的发现。合作社有十日答复期。</translation>
    </message>
    <message>
        <source>Record the question</source>
        <translation>登记询问</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>询问日期</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>询问人</translation>
    </message>
</context>
<context>
    <name>coop::ui::AnswerForm</name>
    <message>
        <source>Enter its answer…</source>
        <translation>录入合作社答复…</translation>
    </message>
    <message>
        <source>An answer moves nothing by itself; a person decides what it is worth.</source>
        <translation>答复本身不改变结论，是否采信由人决定。</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>登记答复</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Who writes it down</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>coop::ui::CasePanel</name>
    <message>
        <source>answer overdue</source>
        <translation>逾期未答复</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>重新出现</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>已询问</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many, in which state</comment>
        <translation>%2 %1 项</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>It was decided before; its evidence is another one now, so it is open again.</source>
        <translation>此前已有结论；现证据已变，故重新列为待处理。</translation>
    </message>
</context>
<context>
    <name>coop::ui::CaseBar</name>
    <message>
        <source>Found before and no more: %1 ›</source>
        <translation>以前发现、现已不再出现：%1 项 ›</translation>
    </message>
</context>
<context>
    <name>StateFilter</name>
    <message>
        <source>Any state</source>
        <translation>全部处理状态</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>有未定发现</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>重新出现</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>核查中</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已解释或排除</translation>
    </message>
    <message>
        <source>Confirmed or handed over</source>
        <translation>属实或已移送</translation>
    </message>
    <message>
        <source>Answer overdue</source>
        <translation>逾期未答复</translation>
    </message>
</context>
<context>
    <name>coop::ui::FolderPane</name>
    <message>
        <source>State of the findings</source>
        <translation>发现的处理状态</translation>
    </message>
    <message>
        <source>What was typed about a finding is not recorded yet. Leave it?</source>
        <translation>就一项发现录入的内容尚未登记，要放弃吗？</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>CountyList</name>
    <message>
        <source>What was decided</source>
        <translation>处理情况</translation>
    </message>
</context>
</TS>
