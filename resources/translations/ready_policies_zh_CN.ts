<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ReadyPolicies</name>
    <message>
        <source>The law's own split</source>
        <translation>法定分配</translation>
    </message>
    <message>
        <source>10% of what is left after losses to the reserve, 60% back by trade, the rest by member account.</source>
        <translation>弥补亏损后提取10%公积金，60%按交易量（额）返还，其余按成员账户分配。</translation>
    </message>
    <message>
        <source>Selling the members' produce</source>
        <translation>代销成员产品</translation>
    </message>
    <message>
        <source>10% of the surplus to the reserve, 70% back by the quantity delivered, the rest by member account.</source>
        <translation>按盈余提取10%公积金，70%按交售量返还，其余按成员账户分配。</translation>
    </message>
    <message>
        <source>Land shares with four parties</source>
        <translation>土地股份四方联结</translation>
    </message>
    <message>
        <source>700 yuan a mu first, 60% back by land, 5% by labour, fixed parts to enterprises, village collective and government, the rest to the farmers.</source>
        <translation>每亩先保底700元，60%按土地返还，5%按劳务分配，企业、村集体、政府各得约定比例，其余归农户。</translation>
    </message>
    <message>
        <source>Land shares: guaranteed, then floating</source>
        <translation>土地入股保底加浮动</translation>
    </message>
    <message>
        <source>500 yuan a mu first, 60% of the distributable surplus back by land, the rest by member account.</source>
        <translation>每亩先保底500元，可分配盈余的60%按土地返还，其余按成员账户分配。</translation>
    </message>
    <message>
        <source>Machinery cooperative</source>
        <translation>农机合作社</translation>
    </message>
    <message>
        <source>60% back by the land that is served, 15% as income on state money to all members equally, the rest by contribution.</source>
        <translation>60%按作业土地面积返还，15%作为国投盈余由成员均分，其余按出资分配。</translation>
    </message>
    <message>
        <source>Rural collective</source>
        <translation>农村集体经济组织</translation>
    </message>
    <message>
        <source>30% of what is left after losses to the public reserve, the rest by shares.</source>
        <translation>弥补亏损后提取30%公积公益金，其余按份额分配。</translation>
    </message>
    <message>
        <source>Chain of farmers, village, enterprise and government</source>
        <translation>农户、村集体、企业、政府全产业链联结</translation>
    </message>
    <message>
        <source>60% back by trade, agreed parts to village collective, government and enterprise, the rest by capital, of which nobody takes more than a quarter.</source>
        <translation>60%按交易额返还，村集体、政府、企业各得约定比例，其余按出资分配，任何成员不超过四分之一。</translation>
    </message>
    <message>
        <source>Proceeds of a land transfer</source>
        <translation>土地流转收益</translation>
    </message>
    <message>
        <source>20% for taxes and adjustment fee, 30% to resettle the households, the rest stays with the village collective as capital.</source>
        <translation>20%缴税费和调节金，30%用于农户安置，其余留归村集体作再投资资本。</translation>
    </message>
    <message>
        <source>Pools by business line</source>
        <translation>三产分环节分配</translation>
    </message>
    <message>
        <source>Each industry gives back 60% of what it earned: the first and second by trade, the third by labour; the rest by member account.</source>
        <translation>各产业所得的60%返还成员：一产、二产按交易额，三产按劳务；其余按成员账户分配。</translation>
    </message>
</context>
</TS>
