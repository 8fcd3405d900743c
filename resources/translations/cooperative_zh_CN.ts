<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>coop::ui::CooperativePage</name>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>新增会议</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>合作社</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>新会议</translation>
    </message>
    <message>
        <source>Meetings: %1</source>
        <translation>会议：%1</translation>
    </message>
    <message>
        <source>Profile of the cooperative</source>
        <translation>合作社基本信息</translation>
    </message>
</context>
<context>
    <name>coop::ui::ProfilePanel</name>
    <message>
        <source>Name of the cooperative</source>
        <translation>合作社名称</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import the profile</source>
        <translation>导入基本信息</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>导出基本信息</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>保存基本信息</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
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
        <source>Profile</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Profile saved.</source>
        <translation>基本信息已保存。</translation>
    </message>
</context>
</TS>
