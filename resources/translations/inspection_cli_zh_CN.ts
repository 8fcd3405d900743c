<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CommandLine</name>
    <message>
        <source>judge books and folders of books for signs of shells, without touching them; what cannot be read is named in the result</source>
        <translation>检查账套（或装有账套的文件夹）有无空壳迹象，不改动任何文件；读不了的文件也列入结果</translation>
    </message>
</context>
<context>
    <name>InspectionText</name>
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
        <translation>账套由更新版本的程序写成</translation>
    </message>
    <message>
        <source>the book is damaged, or it takes too long to read</source>
        <translation>账套已损坏，或读取时间过长</translation>
    </message>
    <message>
        <source>changes to the book are not in the file yet: another program is at work on it, or was stopped</source>
        <translation>账套的改动还没有写进文件：另一个程序正在使用它，或曾中途停止</translation>
    </message>
    <message>
        <source>the file must not be read</source>
        <translation>没有读取该文件的权限</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>文件无法读取</translation>
    </message>
    <message>
        <source>The book cannot be judged: %1.</source>
        <translation>无法判断：%1。</translation>
    </message>
    <message>
        <source>The book cannot be judged: %1 (%2).</source>
        <translation>无法判断：%1（%2）。</translation>
    </message>
</context>
</TS>
