<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>IssueText</name>
    <message>
        <source>the parts add up to {0}; expected 100%</source>
        <translation>各部分合计为 {0}；应为 100%</translation>
    </message>
    <message>
        <source>stage “{0}” takes the part of one business line, but the books do not keep the lines apart; expected income and expense by product with trades of each line</source>
        <translation>“{0}”按业务环节取数，但账簿未分环节核算；应按产品核算收支，并登记各环节的交易</translation>
    </message>
    <message>
        <source>the reserve of {0} cannot be quantified: nobody weighs anything by {1}; expected another basis</source>
        <translation>公积金 {0} 无法量化：按“{1}”没有人有权重；请改用其他依据</translation>
    </message>
    <message>
        <source>“{value}” is less than the law asks; expected at least {0}</source>
        <translation>“{value}”低于法律要求；应不低于 {0}</translation>
    </message>
    <message>
        <source>a version of the charter holds from {value} already; expected another day</source>
        <translation>已有自 {value} 起施行的章程版本；请改用其他日期</translation>
    </message>
    <message>
        <source>“{value}” is not a part of a whole; expected a percentage or a fraction such as 2/3</source>
        <translation>“{value}”不是比例；应为百分数或分数，例如 2/3</translation>
    </message>
    <message>
        <source>{value} were present, but only {0} are entitled to attend; expected at most so many</source>
        <translation>到会 {value} 人，但应到只有 {0} 人；到会人数不应超过应到人数</translation>
    </message>
    <message>
        <source>the distribution of {0} stands already ({1}); withdraw, reverse or correct it first</source>
        <translation>{0} 年度的分配已存在（{1}）；请先撤回、冲销或更正</translation>
    </message>
    <message>
        <source>this step is not possible now: {0}; look at the steps of the page</source>
        <translation>当前状态为“{0}”，不能进行这一步；请查看页面上的步骤</translation>
    </message>
    <message>
        <source>a binding rule is not kept: {0}</source>
        <translation>未符合应遵守的规定：{0}</translation>
    </message>
    <message>
        <source>the facts have changed since the plan was proposed ({0}); withdraw it and propose anew</source>
        <translation>方案提出后数据有变动（{0}）；请撤回后重新提出</translation>
    </message>
    <message>
        <source>the distribution of {0} is not posted; expected one that is</source>
        <translation>{0} 年度的分配尚未记账；应先记账</translation>
    </message>
    <message>
        <source>{0} of it are paid or wait in a payment list; expected a correcting run instead</source>
        <translation>其中 {0} 已支付或已列入支付表；应改用更正分配</translation>
    </message>
    <message>
        <source>the year {0} is not distributed yet; what it brings is not in this settlement</source>
        <translation>{0} 年度尚未分配；该年度的盈余未计入本次结算</translation>
    </message>
    <message>
        <source>nothing is due here; expected a member with something to be paid</source>
        <translation>没有应付款；应选择有应付款的成员</translation>
    </message>
    <message>
        <source>member {value} has no bank account; enter it in the register or pay in cash</source>
        <translation>成员 {value} 没有银行账号；请在成员登记中补录，或用现金支付</translation>
    </message>
    <message>
        <source>member {value} waits in another payment list; record or cancel that one first</source>
        <translation>成员 {value} 已列入另一张支付表；请先登记结果或取消该表</translation>
    </message>
    <message>
        <source>the payment to member {value} is not waiting any more; its result is recorded</source>
        <translation>对成员 {value} 的支付已登记结果，不再待支付</translation>
    </message>
    <message>
        <source>the payment to member {value} was not made; only a payment that was made can come back</source>
        <translation>对成员 {value} 尚未支付；只有已支付的款项才能退回</translation>
    </message>
    <message>
        <source>“{value}” is more than the {0} due; expected at most that</source>
        <translation>“{value}”超过应付的 {0}；不应超过该数</translation>
    </message>
    <message>
        <source>member {value} has no day of leaving up to {0}; enter it in the register first</source>
        <translation>成员 {value} 截至 {0} 没有退社日期；请先在成员登记中录入</translation>
    </message>
    <message>
        <source>member {value} was settled on {0}; reverse that settlement first</source>
        <translation>成员 {value} 已于 {0} 结算；请先冲销该次结算</translation>
    </message>
</context>
</TS>
