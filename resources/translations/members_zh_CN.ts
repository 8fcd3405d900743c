<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>coop::ui::CompositionStrip</name>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Farmers</source>
        <translation>农民成员</translation>
    </message>
    <message>
        <source>Enterprises, institutions, organisations</source>
        <translation>企业、事业单位、社会组织</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>✓ lawful</source>
        <translation>✓ 合规</translation>
    </message>
    <message>
        <source>△ too few</source>
        <translation>△ 不足</translation>
    </message>
    <message>
        <source>On %1 · at least 5 (Art. 12)</source>
        <translation>%1 · 至少 5 名（第十二条）</translation>
    </message>
    <message>
        <source>%1 of %2 · at least 80 % (Art. 20)</source>
        <translation>%2 名中 %1 名 · 至少 80%（第二十条）</translation>
    </message>
    <message>
        <source>△ too many</source>
        <translation>△ 超限</translation>
    </message>
    <message>
        <source>At most %1 (Art. 20)</source>
        <translation>至多 %1 个（第二十条）</translation>
    </message>
    <message>
        <source>Assisted %1 · collectives %2</source>
        <translation>帮扶 %1 人 · 集体经济组织 %2 个</translation>
    </message>
</context>
<context>
    <name>coop::ui::MemberPanel</name>
    <message>
        <source>%1 mu</source>
        <translation>%1 亩</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 工日</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Kind of member</source>
        <translation>成员类型</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>利益主体</translation>
    </message>
    <message>
        <source>Identity number or credit code</source>
        <translation>证件号码（身份证或信用代码）</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>入社日期</translation>
    </message>
    <message>
        <source>Left (last day)</source>
        <translation>退社日期（最后一日）</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账号</translation>
    </message>
    <message>
        <source>Assistance</source>
        <translation>帮扶对象</translation>
    </message>
    <message>
        <source>assisted</source>
        <translation>帮扶</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>持有</translation>
    </message>
    <message>
        <source>Trade of the year</source>
        <translation>本年交易</translation>
    </message>
    <message>
        <source>All contributions</source>
        <translation>全部出资</translation>
    </message>
    <message>
        <source>All trades</source>
        <translation>全部交易</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>保存并新增</translation>
    </message>
    <message>
        <source>Member %1</source>
        <translation>成员 %1</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新成员</translation>
    </message>
    <message>
        <source>weight only</source>
        <translation>仅作权重</translation>
    </message>
    <message>
        <source>Nothing contributed by %1.</source>
        <translation>截至 %1 没有出资。</translation>
    </message>
    <message>
        <source>No trade in %1.</source>
        <translation>%1 年没有交易。</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>已保存：%1。</translation>
    </message>
    <message>
        <source>Remove %1? Only a slip is removed; who leaves gets a leaving date instead.</source>
        <translation>删除 %1？只删除误录的成员；退社的成员请填写退社日期。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Removed: %1. Ctrl+Z brings it back.</source>
        <translation>已删除：%1。按 Ctrl+Z 可恢复。</translation>
    </message>
</context>
<context>
    <name>coop::ui::MembersPage</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>新增成员</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Name, number, initials, phone…</source>
        <translation>姓名、编号、拼音首字母、电话…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>入社日期</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退社日期</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>assisted</source>
        <translation>帮扶</translation>
    </message>
    <message>
        <source>Kind of member</source>
        <translation>成员类型</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Which members</source>
        <translation>显示哪些成员</translation>
    </message>
    <message>
        <source>All ever entered</source>
        <translation>全部（含退社）</translation>
    </message>
    <message>
        <source>Members on %1</source>
        <translation>%1 在册</translation>
    </message>
    <message>
        <source>Members: %1</source>
        <translation>成员 %1 名</translation>
    </message>
</context>
</TS>
