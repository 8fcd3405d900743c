<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>coop::ui::PaperBar</name>
    <message>
        <source>Working papers of all to be checked…</source>
        <translation>全部待核查社的工作底稿…</translation>
    </message>
    <message>
        <source>Summary…</source>
        <translation>汇总表…</translation>
    </message>
    <message>
        <source>A PDF for each cooperative with signs or leads, into a folder, the pressing ones first</source>
        <translation>为每家有迹象或线索的合作社写一份 PDF 到文件夹，紧要的在前</translation>
    </message>
    <message>
        <source>How many of each state, where and by which rules, and the list of cooperatives, to be printed or as a workbook</source>
        <translation>各状态的数量、地区、规则以及合作社清单，可打印或存为工作簿</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the working paper</source>
        <translation>保存工作底稿</translation>
    </message>
    <message>
        <source>Working paper %1</source>
        <translation>核查工作底稿 %1</translation>
    </message>
    <message>
        <source>Stopped; no file was written</source>
        <translation>已停止，没有写出文件</translation>
    </message>
    <message>
        <source>Page %v of %m</source>
        <translation>第 %v 页，共 %m 页</translation>
    </message>
    <message>
        <source>Folder for the working papers of %1 cooperatives</source>
        <translation>存放 %1 家合作社工作底稿的文件夹</translation>
    </message>
    <message>
        <source>Stopped; the papers that were written are in %1</source>
        <translation>已停止；已写出的底稿在 %1</translation>
    </message>
    <message>
        <source>Paper %v of %m</source>
        <translation>第 %v 份，共 %m 份</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>保存汇总表</translation>
    </message>
    <message>
        <source>Summary of the inspection</source>
        <translation>核查汇总表</translation>
    </message>
</context>
<context>
    <name>coop::ui::FolderPane</name>
    <message>
        <source>Working paper…</source>
        <translation>工作底稿…</translation>
    </message>
    <message>
        <source>What was found in this book with its evidence, to be checked on site and signed</source>
        <translation>本账套的发现及证据成文，供实地核查并签字</translation>
    </message>
</context>
</TS>
