<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Inspection</name>
    <message>
        <source>High from {0} on</source>
        <translation>“高”自 {0} 人起</translation>
    </message>
    <message>
        <source>Medium from {0} on</source>
        <translation>“中”自 {0} 起</translation>
    </message>
    <message>
        <source>fewer than three cooperatives</source>
        <translation>不足三个合作社</translation>
    </message>
    <message>
        <source>holds an office in another cooperative of the same business</source>
        <translation>在同业的另一合作社任职</translation>
    </message>
    <message>
        <source>holds an office in {0} other cooperatives too</source>
        <translation>还在另外 {0} 个合作社任职</translation>
    </message>
    <message>
        <source>member of {0} other cooperatives</source>
        <translation>同时是另外 {0} 个合作社的成员</translation>
    </message>
    <message>
        <source>none (Law Art. 37)</source>
        <translation>不得有（法第三十七条）</translation>
    </message>
    <message>
        <source>see the map of links: {0} books</source>
        <translation>见关联图：{0} 个账套</translation>
    </message>
    <message>
        <source>stands in {0} other books too</source>
        <translation>另外 {0} 个账套中也有</translation>
    </message>
    <message>
        <source>the same identity number with another name in {0} other books</source>
        <translation>同一证件号码在另外 {0} 个账套中为其他姓名</translation>
    </message>
    <message>
        <source>tied to {0} other cooperatives by officers, accounts, phones or rosters</source>
        <translation>因任职人员、账户、电话或名册与另外 {0} 个合作社相关联</translation>
    </message>
    <message>
        <source>{0} assets carry a serial number that stands in another book too</source>
        <translation>{0} 项资产的编号在另一账套中也有</translation>
    </message>
    <message>
        <source>{0} identity numbers stand in other books with other names</source>
        <translation>{0} 个证件号码在其他账套中为其他姓名</translation>
    </message>
    <message>
        <source>{0} invoices stand in another book too</source>
        <translation>{0} 张发票在另一账套中也有</translation>
    </message>
    <message>
        <source>{0} members belong to {1} cooperatives or more</source>
        <translation>{0} 名成员参加了 {1} 个及以上合作社</translation>
    </message>
    <message>
        <source>{0} members in common with another book</source>
        <translation>与另一账套有 {0} 名共同成员</translation>
    </message>
    <message>
        <source>{0} members stand in the roster of another cooperative too</source>
        <translation>{0} 名成员同时在另一合作社的名册中</translation>
    </message>
    <message>
        <source>{0} of both rosters or {1} of the smaller one</source>
        <translation>占两个名册的 {0}，或占较小名册的 {1}</translation>
    </message>
    <message>
        <source>{0} of both rosters</source>
        <translation>占两个名册的 {0}</translation>
    </message>
    <message>
        <source>{0} of the members</source>
        <translation>占成员的 {0}</translation>
    </message>
    <message>
        <source>{0} officers hold an office in another cooperative of the same business</source>
        <translation>{0} 名负责人在同业的另一合作社任职</translation>
    </message>
    <message>
        <source>{0} officers hold an office in three cooperatives or more</source>
        <translation>{0} 名负责人在三个及以上合作社任职</translation>
    </message>
    <message>
        <source>{0} persons</source>
        <translation>{0} 人</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} 条记录</translation>
    </message>
    <message>
        <source>{0} books</source>
        <translation>{0} 个账套</translation>
    </message>
    <message>
        <source>a key found in this many books ties nobody together</source>
        <translation>在这么多账套中出现的号码不再用于关联</translation>
    </message>
    <message>
        <source>so many identity numbers with other names elsewhere are High</source>
        <translation>在他处为其他姓名的证件号码达到此数为“高”</translation>
    </message>
    <message>
        <source>or this part of the members</source>
        <translation>或占成员的此比例</translation>
    </message>
    <message>
        <source>a member in this many books is noted</source>
        <translation>成员出现在这么多账套中时提示</translation>
    </message>
    <message>
        <source>this part of the members in so many books is Medium</source>
        <translation>成员中此比例出现在这么多账套中为“中”</translation>
    </message>
    <message>
        <source>members in common of all members of both books</source>
        <translation>共同成员占两个账套全部成员的比例</translation>
    </message>
    <message>
        <source>members in common of the smaller roster</source>
        <translation>共同成员占较小名册的比例</translation>
    </message>
    <message>
        <source>members that both books must have</source>
        <translation>两个账套至少应有的成员数</translation>
    </message>
    <message>
        <source>books tied together</source>
        <translation>相互关联的账套数</translation>
    </message>
    <message>
        <source>grants of the books tied together</source>
        <translation>相互关联账套取得的补助</translation>
    </message>
    <message>
        <source>books among them without activity or with names only</source>
        <translation>其中没有经营活动或仅有挂名成员的账套数</translation>
    </message>
</context>
</TS>
