<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>coop::ui::FolderPane</name>
    <message>
        <source>Look again</source>
        <translation>再看一遍</translation>
    </message>
    <message>
        <source>Reads the books that have changed since</source>
        <translation>只读有改动的账簿</translation>
    </message>
    <message>
        <source>Read everything anew</source>
        <translation>全部重新读取</translation>
    </message>
    <message>
        <source>Also the books that have not changed since an earlier scan</source>
        <translation>上次检查后没有改动的账簿也重新读取</translation>
    </message>
    <message>
        <source>The folder could not be inspected to the end: %1</source>
        <translation>未能查完该文件夹：%1</translation>
    </message>
    <message>
        <source>%1: %2 books in %3 s, %4 of them unchanged since the last scan</source>
        <translation>%1：%2 本账簿，用时 %3 秒，其中 %4 本自上次检查后没有改动</translation>
    </message>
    <message>
        <source>Another window is inspecting at this moment. Here all books are read, and nothing is kept for the next scan.</source>
        <translation>另一个窗口正在检查。这里会读取全部账簿，但结果不留给下次检查使用。</translation>
    </message>
    <message>
        <source>What earlier scans left cannot be used: %1 (%2). All books were read, and nothing of it is kept for the next scan; the file stays as it is.</source>
        <translation>以往检查留下的索引无法使用：%1（%2）。已读取全部账簿，结果不留给下次检查使用；该文件保持原样。</translation>
    </message>
</context>
</TS>
