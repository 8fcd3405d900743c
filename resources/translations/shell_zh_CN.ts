<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>coop::ui::BookSession</name>
    <message>
        <source>accountant</source>
        <translation>会计</translation>
    </message>
</context>
<context>
    <name>coop::ui::CommandPalette</name>
    <message>
        <source>Search everywhere</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>Page, command, member (pinyin initials will do)…</source>
        <translation>页面、命令、成员（拼音首字母亦可）…</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
</context>
<context>
    <name>coop::ui::GuardedApplication</name>
    <message>
        <source>An error of this program; nothing was written: %1</source>
        <translation>程序内部错误，未写入任何内容：%1</translation>
    </message>
    <message>
        <source>The program could not do this: %1</source>
        <translation>程序无法完成此操作：%1</translation>
    </message>
</context>
<context>
    <name>coop::ui::HeaderBar</name>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>The year that the whole window shows</source>
        <translation>整个窗口所显示的年度</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 年度</translation>
    </message>
</context>
<context>
    <name>coop::ui::MainWindow</name>
    <message>
        <source>Books (*.coop)</source>
        <translation>账本 (*.coop)</translation>
    </message>
    <message>
        <source>Where shall the book be kept?</source>
        <translation>账本保存在哪里？</translation>
    </message>
    <message>
        <source>Read only: the book is in use by %1. You can look and print, but not change anything.</source>
        <translation>只读：账本正由 %1 使用。可以查看和打印，不能修改。</translation>
    </message>
    <message>
        <source>Read only: this file is write-protected. You can look and print, but not change anything.</source>
        <translation>只读：此文件受写保护。可以查看和打印，不能修改。</translation>
    </message>
    <message>
        <source>Shezhang</source>
        <translation>社账</translation>
    </message>
    <message>
        <source>%1 – Shezhang</source>
        <translation>%1 – 社账</translation>
    </message>
    <message>
        <source>%1
Operator: %2
Seal %3</source>
        <translation>%1
操作员：%2
封印 %3</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>打开账本</translation>
    </message>
    <message>
        <source>Back up the book</source>
        <translation>备份账本</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>已备份并校验：%1</translation>
    </message>
    <message>
        <source>The book is whole. Seal %1</source>
        <translation>账本完整。封印 %1</translation>
    </message>
    <message>
        <source>Taken back. Ctrl+Y does it again.</source>
        <translation>已撤销。Ctrl+Y 可重做。</translation>
    </message>
    <message>
        <source>Nothing to take back. Posted rows are corrected by reversing them.</source>
        <translation>没有可撤销的修改。已入账的记录请用冲销更正。</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>已重做。</translation>
    </message>
    <message>
        <source>Nothing to do again.</source>
        <translation>没有可重做的修改。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>New book…</source>
        <translation>新建账本…</translation>
    </message>
    <message>
        <source>Open a book…</source>
        <translation>打开账本…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Check the book</source>
        <translation>校验账本</translation>
    </message>
    <message>
        <source>Close the book</source>
        <translation>关闭账本</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>An entry is not saved yet and would be lost.</source>
        <translation>有一条录入尚未保存，继续将会丢失。</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>放弃并继续</translation>
    </message>
</context>
<context>
    <name>coop::ui::NavigationRail</name>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Shezhang</source>
        <translation>社账</translation>
    </message>
    <message>
        <source>Cooperative books and surplus distribution</source>
        <translation>合作社账务与盈余分配</translation>
    </message>
    <message>
        <source>Book and settings</source>
        <translation>账本与设置</translation>
    </message>
</context>
<context>
    <name>coop::ui::WelcomePage</name>
    <message>
        <source>Open a book</source>
        <translation>打开账本</translation>
    </message>
    <message>
        <source>A book is one file with all the years of one cooperative. It can be carried on a stick.</source>
        <translation>一个账本就是一个文件，保存一个合作社的所有年度，可用优盘携带。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Make a new book</source>
        <translation>新建账本</translation>
    </message>
    <message>
        <source>Name of the cooperative</source>
        <translation>合作社名称</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>组织形式</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>首个年度</translation>
    </message>
    <message>
        <source>Make the book…</source>
        <translation>建立账本…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎使用社账</translation>
    </message>
    <message>
        <source>Keep the books of a farmers&apos; cooperative and share its surplus by law, to the fen.</source>
        <translation>记好合作社的账，依法分配盈余，分毫不差。</translation>
    </message>
    <message>
        <source>Used last:</source>
        <translation>最近使用：</translation>
    </message>
    <message>
        <source>The first year needs four digits, for example 2025.</source>
        <translation>首个年度须为四位数字，例如 2025。</translation>
    </message>
</context>
</TS>
