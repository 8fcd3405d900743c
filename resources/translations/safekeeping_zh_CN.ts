<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>coop::ui::BackupsCard</name>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>When a month is closed</source>
        <translation>结账时</translation>
    </message>
    <message>
        <source>Each day, and when a month is closed</source>
        <translation>每天，以及结账时</translation>
    </message>
    <message>
        <source>Each week, and when a month is closed</source>
        <translation>每周，以及结账时</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Each backup is opened and checked after it is written. The newest ten stay, and of each of the last twelve months the newest one.</source>
        <translation>每份备份写入后都会打开并检查。保留最新十份，以及最近十二个月每月最新的一份。</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>已备份并检查：%1</translation>
    </message>
    <message>
        <source>When backups are made</source>
        <translation>何时备份</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>更换文件夹…</translation>
    </message>
    <message>
        <source>Put back as a copy…</source>
        <translation>恢复为副本…</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>All backups, schedule, folder</source>
        <translation>全部备份、时间和文件夹</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Backups: none yet</source>
        <translation>备份：尚无</translation>
    </message>
    <message>
        <source>Backups: %1, the last on %2</source>
        <translation>备份：%1 份，最近一份 %2</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>Where shall the backups of this book be kept?</source>
        <translation>本账簿的备份存放在哪里？</translation>
    </message>
    <message>
        <source>Put the backup back as a book of its own</source>
        <translation>将备份恢复为单独的账簿</translation>
    </message>
    <message>
        <source>Books (*.coop)</source>
        <translation>账簿 (*.coop)</translation>
    </message>
    <message>
        <source>Put back as %1. The open book is as it was.</source>
        <translation>已恢复为 %1。当前账簿未变动。</translation>
    </message>
</context>
<context>
    <name>coop::ui::HandOverDialog</name>
    <message>
        <source>At least %1 characters.</source>
        <translation>至少 %1 个字符。</translation>
    </message>
    <message>
        <source>Weak: easily guessed. Several words that do not belong together are better.</source>
        <translation>弱：容易被猜到。几个互不相关的词更好。</translation>
    </message>
    <message>
        <source>Fair. Longer is safer.</source>
        <translation>一般。越长越安全。</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>强。</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2).</source>
        <translation>无法写入“%1”（%2）。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Hand-over package for the auditor</source>
        <translation>移交审计包</translation>
    </message>
    <message>
        <source>One locked file with a checked copy of the book, all its tables for the auditor's programs, and the statements and registers of the year as PDF and CSV. Nobody can read or change it without the passphrase; tell it to the auditor by another way than the file.</source>
        <translation>一个加密文件，内含经过检查的账簿副本、供审计软件使用的全部数据表，以及该年度的报表和名册（PDF 和 CSV）。没有密码谁也无法查看或改动；请通过文件以外的途径把密码告诉审计人员。</translation>
    </message>
    <message>
        <source>Year of the reports</source>
        <translation>报表年度</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Make the package…</source>
        <translation>生成移交包…</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
    <message>
        <source>Where shall the package be kept?</source>
        <translation>移交包存放在哪里？</translation>
    </message>
    <message>
        <source>Hand-over packages (*.coop-sealed)</source>
        <translation>移交包 (*.coop-sealed)</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>Package made: %1, %2 files.</source>
        <translation>已生成移交包：%1，%2 个文件。</translation>
    </message>
</context>
<context>
    <name>coop::ui::OpenPackageDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解密…</translation>
    </message>
    <message>
        <source>Open a hand-over package</source>
        <translation>打开移交包</translation>
    </message>
    <message>
        <source>%1 is locked. Its files are put into a new folder, write-protected, and the book is opened to be read.</source>
        <translation>%1 已加密。其中的文件将以只读方式放入一个新文件夹，并打开账簿供查看。</translation>
    </message>
    <message>
        <source>In which folder shall the files be put?</source>
        <translation>文件放在哪个文件夹？</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
</context>
<context>
    <name>coop::ui::MainWindow</name>
    <message>
        <source>Books and hand-over packages (*.coop *.coop-sealed)</source>
        <translation>账簿和移交包 (*.coop *.coop-sealed)</translation>
    </message>
    <message>
        <source>Hand-over package…</source>
        <translation>移交审计包…</translation>
    </message>
    <message>
        <source>The backup could not be made: %1</source>
        <translation>备份失败：%1</translation>
    </message>
</context>
</TS>
