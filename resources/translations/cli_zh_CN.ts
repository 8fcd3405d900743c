<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CommandLine</name>
    <message>
        <source>bring in a bank statement as .csv, .xlsx or .ods and match it with the books where that is certain</source>
        <translation>导入银行对账单（.csv、.xlsx 或 .ods），并自动核对能够确定的分录</translation>
    </message>
    <message>
        <source>Bank lines that would be imported: %1; matching entries: %2. Nothing was written.</source>
        <translation>将导入银行流水 %1 笔，其中可核对 %2 笔。未写入任何内容。</translation>
    </message>
    <message>
        <source>Bank lines imported: %1; matched with entries: %2.</source>
        <translation>已导入银行流水 %1 笔，已核对 %2 笔。</translation>
    </message>
    <message>
        <source>An argument is missing: %1.</source>
        <translation>缺少参数：%1。</translation>
    </message>
    <message>
        <source>There is an argument that this verb does not know: %1.</source>
        <translation>有这个命令不认识的参数：%1。</translation>
    </message>
    <message>
        <source>An option has no value, or more than one: %1.</source>
        <translation>选项没有值，或值多于一个：%1。</translation>
    </message>
    <message>
        <source>The command line is not understood: %1.</source>
        <translation>无法理解命令行：%1。</translation>
    </message>
    <message>
        <source>Try: shezhang %1 --help</source>
        <translation>请看：shezhang %1 --help</translation>
    </message>
    <message>
        <source>Try: shezhang --help</source>
        <translation>请看：shezhang --help</translation>
    </message>
    <message>
        <source>There are options but no verb.</source>
        <translation>只有选项，没有命令。</translation>
    </message>
    <message>
        <source>“%1” is neither a verb nor a book.</source>
        <translation>“%1”既不是命令，也不是账本。</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2).</source>
        <translation>“%1”无法写入（%2）。</translation>
    </message>
    <message>
        <source>An error of this program, nothing was written: %1</source>
        <translation>程序内部错误，未写入任何内容：%1</translation>
    </message>
    <message>
        <source>The program could not go on: %1</source>
        <translation>程序无法继续：%1</translation>
    </message>
    <message>
        <source>Rule not kept: %1 (%2): %3</source>
        <translation>未满足规则：%1（%2）：%3</translation>
    </message>
    <message>
        <source>Rows that would be imported: %1. Nothing was written.</source>
        <translation>可导入 %1 行。未写入任何内容。</translation>
    </message>
    <message>
        <source>Rows imported: %1.</source>
        <translation>已导入 %1 行。</translation>
    </message>
    <message>
        <source>Made the book %1 of “%2”.</source>
        <translation>已建立账本 %1（%2）。</translation>
    </message>
    <message>
        <source>-o: “%1” ends in none of .pdf, .xlsx, .csv.</source>
        <translation>-o：“%1”的结尾不是 .pdf、.xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>--from: these reports have no period; a list is as of --to or of --year.</source>
        <translation>--from：这些报表没有起止期间；清单截至 --to 当日，或截至 --year 年末。</translation>
    </message>
    <message>
        <source>--to: the dividend list is of a whole year; use --year.</source>
        <translation>--to：盈余分配表以整年为准，请用 --year。</translation>
    </message>
    <message>
        <source>--member: the dividend list shows all members; use explain for one of them.</source>
        <translation>--member：盈余分配表列出全体成员；单个成员请用 explain。</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>whole, seal %1</source>
        <translation>账本完整，封印 %1</translation>
    </message>
    <message>
        <source>Copied to %1 and checked the copy.</source>
        <translation>已复制到 %1，并已校验。</translation>
    </message>
    <message>
        <source>Put back as %1.</source>
        <translation>已恢复为 %1。</translation>
    </message>
    <message>
        <source>Wrote %1: %2.</source>
        <translation>已写入 %1：%2。</translation>
    </message>
    <message>
        <source>make an empty book with the official chart of accounts; never overwrites</source>
        <translation>建立空账本，含法定科目表；不覆盖已有文件</translation>
    </message>
    <message>
        <source>plan the year&apos;s distribution and print it; with --adopt record the assembly&apos;s vote and post it, with --reverse take back what is not paid yet</source>
        <translation>试算并显示当年的盈余分配；加 --adopt 登记大会表决结果并记账，加 --reverse 撤销尚未支付的分配</translation>
    </message>
    <message>
        <source>--adopt and --reverse exclude each other.</source>
        <translation>--adopt 与 --reverse 不能同时使用。</translation>
    </message>
    <message>
        <source>--adopt: expected --resolved-on DATE --present N --votes-for N, what the assembly decided.</source>
        <translation>--adopt：须同时给出大会表决情况 --resolved-on 日期 --present 到会人数 --votes-for 赞成票。</translation>
    </message>
    <message>
        <source>What the assembly decided is given together with --adopt.</source>
        <translation>大会表决情况须与 --adopt 一起给出。</translation>
    </message>
    <message>
        <source>--reverse: expected --on DATE --why TEXT, the day and the reason.</source>
        <translation>--reverse：须同时给出 --on 日期 --why 原因。</translation>
    </message>
    <message>
        <source>--on and --why are given together with --reverse.</source>
        <translation>--on 和 --why 须与 --reverse 一起给出。</translation>
    </message>
    <message>
        <source>The distribution of %1 is taken back.</source>
        <translation>%1 年度盈余分配已撤销。</translation>
    </message>
    <message>
        <source>say why a member gets his amount, with every figure</source>
        <translation>逐步说明某成员为何得到这个金额，列出每个数字</translation>
    </message>
    <message>
        <source>is the book whole: file, hash chain, rows, sums</source>
        <translation>检查账本是否完整：文件、散列链、各行、合计</translation>
    </message>
    <message>
        <source>put a copy back as a new book; never overwrites</source>
        <translation>把备份恢复为新账本；不覆盖已有文件</translation>
    </message>
    <message>
        <source>write the sample books</source>
        <translation>写出示例账本</translation>
    </message>
    <message>
        <source>Shezhang keeps the books of a farmers&apos; cooperative and shares its yearly surplus.</source>
        <translation>社账：农民合作社的账务与盈余分配。</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>打开窗口</translation>
    </message>
    <message>
        <source>Everywhere: --lang zh|en, --help, --version.</source>
        <translation>通用：--lang zh|en、--help、--version。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 the data has problems (FILE:ROW:COLUMN: … on standard error), 2 wrong usage, 3 the world failed.</source>
        <translation>退出码：0 完成，1 数据有问题（标准错误逐行列出 文件:行:列: …），2 用法不对，3 环境故障（文件、磁盘等）。</translation>
    </message>
    <message>
        <source>--prior-loss: a loss is given as a positive amount, such as 5000.00.</source>
        <translation>--prior-loss：亏损应填正数，例如 5000.00。</translation>
    </message>
    <message>
        <source>The book holds no surplus for %1; expected --surplus AMOUNT.</source>
        <translation>账本中没有 %1 年的盈余；应给出 --surplus 金额。</translation>
    </message>
    <message>
        <source>print what the book holds; WHAT: profile members contributions holdings trades grants shares accounts openings vouchers balances meetings charters distributions dues payments settlements consents assets annual-reports attendance related-parties circumstances counterparties explanations log</source>
        <translation>打印账本内容；WHAT：profile members contributions holdings trades grants shares accounts openings vouchers balances meetings charters distributions dues payments settlements consents assets annual-reports attendance related-parties circumstances counterparties explanations log</translation>
    </message>
    <message>
        <source>post contributions, trades and grants that have no voucher; what cannot be posted is listed</source>
        <translation>为没有凭证的出资、交易、补助记账；不能记账的逐条列出</translation>
    </message>
    <message>
        <source>transfer income and expense and lock the month, or open it again</source>
        <translation>结转收支并结账（锁定当月），或反结账</translation>
    </message>
    <message>
        <source>set how the ledger is kept, and print it</source>
        <translation>设置记账方式，并打印出来</translation>
    </message>
    <message>
        <source>Vouchers posted: %1.</source>
        <translation>已记账凭证：%1。</translation>
    </message>
    <message>
        <source>%1: not posted: %2 %3 %4 %5 (%6)</source>
        <translation>%1：未记账：%2 %3 %4 %5（%6）</translation>
    </message>
    <message>
        <source>MONTH: “%1” is not a month; expected YYYY-MM.</source>
        <translation>MONTH：“%1”不是月份；应为 YYYY-MM。</translation>
    </message>
    <message>
        <source>--reopen: expected --why TEXT, the reason for opening a closed month again.</source>
        <translation>--reopen：须用 --why 说明反结账的原因。</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1 已反结账。</translation>
    </message>
    <message>
        <source>%1 is closed; vouchers made: %2.</source>
        <translation>%1 已结账；生成凭证 %2 张。</translation>
    </message>
    <message>
        <source>Wrote %1: %2 vouchers.</source>
        <translation>已写出 %1：凭证 %2 张。</translation>
    </message>
    <message>
        <source>--start: “%1” is not a month; expected YYYY-MM.</source>
        <translation>--start：“%1”不是月份；应为 YYYY-MM。</translation>
    </message>
    <message>
        <source>--account: only ledgers, journals and vouchers are of an account.</source>
        <translation>--account：只有账簿、日记账和凭证可以指定科目。</translation>
    </message>
    <message>
        <source>--member: only member accounts and vouchers are of a member.</source>
        <translation>--member：只有成员账户和凭证可以指定成员。</translation>
    </message>
    <message>
        <source>--from: this report is of a year, up to --to; use --year.</source>
        <translation>--from：此表按年度编制，截至 --to；请用 --year。</translation>
    </message>
    <message>
        <source>--year and --to exclude each other; --from and --to name a stretch of days.</source>
        <translation>--year 与 --to 不能同时使用；--from 和 --to 表示一段日期。</translation>
    </message>
    <message>
        <source>--year and --from exclude each other; --from and --to name a stretch of days.</source>
        <translation>--year 与 --from 不能同时使用；--from 和 --to 表示一段日期。</translation>
    </message>
    <message>
        <source>--from lies behind --to.</source>
        <translation>--from 晚于 --to。</translation>
    </message>
    <message>
        <source>--to: only certificates are as of a day; use --year.</source>
        <translation>--to：只有出资证明书按某日列示；请用 --year。</translation>
    </message>
    <message>
        <source>--member: only slips, certificates and booklets are of a member.</source>
        <translation>--member：只有分配单、出资证明书和账户手册可以只出一名成员。</translation>
    </message>
    <message>
        <source>--long: only slips come long or short.</source>
        <translation>--long：只有盈余分配单分详细和简短两种。</translation>
    </message>
</context>
</TS>
