<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>coop::ui::BankPane</name>
    <message>
        <source>What is shown of the bank</source>
        <translation>银行部分显示的内容</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>余额调节表</translation>
    </message>
    <message>
        <source>Import a statement…</source>
        <translation>导入对账单…</translation>
    </message>
    <message>
        <source>Accept all proposals</source>
        <translation>全部接受建议</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账户</translation>
    </message>
    <message>
        <source>Accept all proposals (%1)</source>
        <translation>全部接受建议（%1）</translation>
    </message>
    <message>
        <source>Import a bank statement</source>
        <translation>导入银行对账单</translation>
    </message>
    <message>
        <source>1 line matched</source>
        <translation>已核对 1 笔</translation>
    </message>
    <message>
        <source>%1 lines matched</source>
        <translation>已核对 %1 笔</translation>
    </message>
</context>
<context>
    <name>coop::ui::BankImportView</name>
    <message>
        <source>The lines of the statement</source>
        <translation>对账单各行</translation>
    </message>
    <message>
        <source>The statement as it was read</source>
        <translation>读取到的对账单</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>存在的问题</translation>
    </message>
    <message>
        <source>What is wrong or doubtful</source>
        <translation>错误与疑点</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>In</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>对方户名</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 lines, %2 new</source>
        <translation>共 %1 笔，新增 %2 笔</translation>
    </message>
    <message>
        <source>, %1 problems</source>
        <translation>，%1 个问题</translation>
    </message>
    <message>
        <source>heading in row %1</source>
        <translation>表头在第 %1 行</translation>
    </message>
    <message>
        <source>bank account %1</source>
        <translation>银行账号 %1</translation>
    </message>
    <message>
        <source>Import (%1)</source>
        <translation>导入（%1）</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>1 bank line imported</source>
        <translation>已导入 1 笔银行流水</translation>
    </message>
    <message>
        <source>%1 bank lines imported</source>
        <translation>已导入 %1 笔银行流水</translation>
    </message>
</context>
<context>
    <name>coop::ui::BankMatchView</name>
    <message>
        <source>Lines of the bank statement</source>
        <translation>银行对账单各行</translation>
    </message>
    <message>
        <source>Entries of the books</source>
        <translation>日记账分录</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>银行对账单</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>No bank statement of this year has been imported yet.</source>
        <translation>本年度尚未导入银行对账单。</translation>
    </message>
    <message>
        <source>Import a statement…</source>
        <translation>导入对账单…</translation>
    </message>
    <message>
        <source>Match (M)</source>
        <translation>核对 (M)</translation>
    </message>
    <message>
        <source>Take the match back (U)</source>
        <translation>取消核对 (U)</translation>
    </message>
    <message>
        <source>Voucher… (V)</source>
        <translation>生成凭证… (V)</translation>
    </message>
    <message>
        <source>Proposes a voucher for a line that is not in the books</source>
        <translation>为账上没有的银行流水建议一张凭证</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>In</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>对方户名</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Summary and names</source>
        <translation>摘要与对方</translation>
    </message>
    <message>
        <source>%1 open of %2</source>
        <translation>未核对 %1，共 %2</translation>
    </message>
    <message>
        <source>Choose a line of the bank.</source>
        <translation>请选择一笔银行流水。</translation>
    </message>
    <message>
        <source>Bank %1 · books %2</source>
        <translation>银行 %1 · 账面 %2</translation>
    </message>
    <message>
        <source>Bank %1 · books %2 · difference %3</source>
        <translation>银行 %1 · 账面 %2 · 相差 %3</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>The match was taken back</source>
        <translation>已取消核对</translation>
    </message>
</context>
<context>
    <name>coop::ui::ReconciliationView</name>
    <message>
        <source>Day of the reconciliation</source>
        <translation>调节表日期</translation>
    </message>
    <message>
        <source>Bank reconciliation</source>
        <translation>银行存款余额调节表</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel 表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>no statement</source>
        <translation>无对账单</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>differs by %1</source>
        <translation>相差 %1</translation>
    </message>
    <message>
        <source>Save the reconciliation as</source>
        <translation>余额调节表另存为</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>已发送到打印机</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it switched on and connected?</source>
        <translation>打印机没有响应。请检查是否已开机并连接。</translation>
    </message>
</context>
</TS>
