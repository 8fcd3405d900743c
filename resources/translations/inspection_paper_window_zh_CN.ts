<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>coop::ui::ReportChoice</name>
    <message>
        <source>What the rules find in this book, with evidence, for who checks it</source>
        <translation>规则在本账套中的发现及证据，供核查人员使用</translation>
    </message>
    <message>
        <source>Working paper of the inspection</source>
        <translation>核查工作底稿</translation>
    </message>
</context>
<context>
    <name>coop::ui::OwnBookPane</name>
    <message>
        <source>Working paper…</source>
        <translation>工作底稿…</translation>
    </message>
    <message>
        <source>The findings with their evidence on paper, to be checked on site and signed</source>
        <translation>发现及证据成文，供实地核查并签字</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--as-of: only the inspection's working paper is as of such a day; use --to or --year.</source>
        <translation>--as-of：只有核查工作底稿用此选项，其他报表请用 --to 或 --year。</translation>
    </message>
    <message>
        <source>--annual-reports, --officials, --parameters, --index: only the inspection's working paper reads them.</source>
        <translation>--annual-reports、--officials、--parameters、--index：只有核查工作底稿使用这些选项。</translation>
    </message>
    <message>
        <source>--format: a file that ends in .pdf or .xlsx is the summary; json and csv go to other files.</source>
        <translation>--format：以 .pdf 或 .xlsx 结尾的文件是汇总表；json 和 csv 请写到其他文件。</translation>
    </message>
    <message>
        <source>--as-of, --to and --year each name the day as of which the book is judged: give one of them.</source>
        <translation>--as-of、--to 和 --year 都表示核查截止日：只能给出其中一个。</translation>
    </message>
    <message>
        <source>inspection: the working paper is of the whole book as of a day; of the options that choose a part of it none applies.</source>
        <translation>inspection：核查工作底稿针对某一日的整个账套，不适用选取部分内容的选项。</translation>
    </message>
    <message>
        <source>write the working paper of the inspection as .pdf, .xlsx or .csv; with the index of a scan also what only several books show</source>
        <translation>写出核查工作底稿（.pdf、.xlsx 或 .csv）；给出扫描索引时含跨账套的发现</translation>
    </message>
    <message>
        <source>write the summary of a scan of many books, for printing or as a workbook</source>
        <translation>写出批量核查的汇总表（打印版或工作簿）</translation>
    </message>
    <message>
        <source>write a report as .pdf, .xlsx or .csv; REPORT: dividends members contributions plan meeting-notice public-notice resolution slips certificates booklet registrar member-changes balance-sheet surplus equity-changes trial-balance general-ledger voucher member-account cash-journal income-expense notes cross-checks reconciliation payment-list unclaimed settlement income inspection</source>
        <translation>写出 .pdf、.xlsx 或 .csv 报表；REPORT：dividends members contributions plan meeting-notice public-notice resolution slips certificates booklet registrar member-changes balance-sheet surplus equity-changes trial-balance general-ledger voucher member-account cash-journal income-expense notes cross-checks reconciliation payment-list unclaimed settlement income inspection</translation>
    </message>
</context>
</TS>
