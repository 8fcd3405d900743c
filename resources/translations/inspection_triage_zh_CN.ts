<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Inspection</name>
    <message>
        <source>{1} ({0})</source>
        <translation>{1}（{0}）</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}；{1}</translation>
    </message>
    <message>
        <source>Shell likely: {0}.</source>
        <translation>疑似空壳：{0}。</translation>
    </message>
    <message>
        <source>Needs inspection: {0}.</source>
        <translation>需核查：{0}。</translation>
    </message>
    <message>
        <source>Cannot be assessed: the book does not hold enough (Q01).</source>
        <translation>无法判断：账套内容不足（Q01）。</translation>
    </message>
    <message>
        <source>Normal, under observation: registered less than 24 months ago (E1).</source>
        <translation>正常（观察期）：成立不足 24 个月（E1）。</translation>
    </message>
    <message>
        <source>Normal: no pattern of a shell applies.</source>
        <translation>正常：未见空壳特征。</translation>
    </message>
    <message>
        <source>No suspension on file was found.</source>
        <translation>未发现歇业备案。</translation>
    </message>
    <message>
        <source>Major leads: {0}.</source>
        <translation>重大线索：{0}。</translation>
    </message>
    <message>
        <source>Leads: {0}.</source>
        <translation>线索：{0}。</translation>
    </message>
    <message>
        <source>Suggested: check the leads on site and hand them over with the evidence if they hold.</source>
        <translation>建议：实地核实线索，如属实，连同证据移送。</translation>
    </message>
    <message>
        <source>Suggested: visit on site; if it holds, guide to voluntary deregistration (check first what bars the simple way).</source>
        <translation>建议：实地核查，如属实引导自愿注销（先核对简易注销的障碍）。</translation>
    </message>
    <message>
        <source>Suggested: ask the cooperative and visit on site.</source>
        <translation>建议：询问合作社并实地核查。</translation>
    </message>
    <message>
        <source>Suggested: have the book completed; an empty book is not a shell.</source>
        <translation>建议：先补齐账套；空账套不等于空壳。</translation>
    </message>
    <message>
        <source>Suggested: guidance on the compliance hints.</source>
        <translation>建议：就规范提示给予辅导。</translation>
    </message>
    <message>
        <source>the cooperative answered on {0}, with a document</source>
        <translation>合作社已于 {0} 作出说明，附有文件</translation>
    </message>
    <message>
        <source>the cooperative answered on {0}, without a document</source>
        <translation>合作社已于 {0} 作出说明，未附文件</translation>
    </message>
</context>
</TS>
