<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CommandLine</name>
    <message>
        <source>--with: no file in a package can be called “%1”; rename it.</source>
        <translation>--with：交接包内的文件不能叫“%1”，请改名。</translation>
    </message>
    <message>
        <source>hand the books to other programs; FORMAT: hledger, a journal; csv, a new folder of flat audit tables; gbt24589, a new folder with one year as XML (2010 element names; no conformity with the 2024 edition is claimed)</source>
        <translation>把账簿交给其他程序；FORMAT：hledger 为日记账，csv 为一个新文件夹的审计表，gbt24589 为一个新文件夹的一年 XML 数据（按 2010 版元素名称，不声称符合 2024 版标准）</translation>
    </message>
    <message>
        <source>make a verified copy; with --rotate a dated one in the folder, of which the newest ten (or N) and one of each of the last twelve months are kept</source>
        <translation>制作经过校验的副本；带 --rotate 时在文件夹中写入带日期的副本，保留最新十份（或 N 份）和最近十二个月每月一份</translation>
    </message>
    <message>
        <source>lock book, audit tables, reports and further files into one file (.coop-sealed) for the auditor; the passphrase is read from the first line of a file, the terminal or standard input</source>
        <translation>把账簿、审计表、报表和其他文件加密成一个文件（.coop-sealed）交给审计人员；密码取自文件第一行、终端或标准输入</translation>
    </message>
    <message>
        <source>unlock such a file into a new folder, write-protected, and check the book in it</source>
        <translation>把这样的文件解密到一个新文件夹（只读），并检查其中的账簿</translation>
    </message>
    <message>
        <source>Wrote %1: %2 tables, %3 rows.</source>
        <translation>已写出 %1：%2 个表，共 %3 行。</translation>
    </message>
    <message>
        <source>Wrote %1: the year %2, %3 accounts, %4 balances, %5 voucher lines. 2010 element names; no conformity with the 2024 edition is claimed.</source>
        <translation>已写出 %1：%2 年，科目 %3 个，余额 %4 条，凭证分录 %5 行。按 2010 版元素名称，不声称符合 2024 版标准。</translation>
    </message>
    <message>
        <source>Not closed yet: %1.</source>
        <translation>尚未结账：%1。</translation>
    </message>
    <message>
        <source>--year: a journal for hledger holds all years.</source>
        <translation>--year：hledger 日记账包含所有年度。</translation>
    </message>
    <message>
        <source>--keep: only together with --rotate.</source>
        <translation>--keep：只能与 --rotate 一起使用。</translation>
    </message>
    <message>
        <source>Copied to %1 and checked the copy; old copies removed: %2.</source>
        <translation>已复制到 %1 并校验副本；删除旧副本 %2 份。</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>密码：</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>再输入一次：</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
    <message>
        <source>The passphrase is too short; expected %1 characters or more.</source>
        <translation>密码太短；至少 %1 个字符。</translation>
    </message>
    <message>
        <source>Wrote %1: %2 files, seal %3.</source>
        <translation>已写出 %1：%2 个文件，印记 %3。</translation>
    </message>
    <message>
        <source>%1, handed over on %2 by %3: %4 files in %5.</source>
        <translation>%1，%2 由 %3 移交：%4 个文件，位于 %5。</translation>
    </message>
    <message>
        <source>%1: whole, seal %2</source>
        <translation>%1：完整，印记 %2</translation>
    </message>
</context>
<context>
    <name>IssueText</name>
    <message>
        <source>this is not a hand-over package</source>
        <translation>这不是移交包</translation>
    </message>
    <message>
        <source>the passphrase is another, or the beginning of the file was changed</source>
        <translation>密码不对，或文件开头被改动</translation>
    </message>
</context>
</TS>
