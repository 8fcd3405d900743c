<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>coop::ui::PrintingPage</name>
    <message>
        <source>All as one bundle…</source>
        <translation>整套打印件…</translation>
    </message>
    <message>
        <source>One PDF of every paper of the year that is ready, and a folder with Excel and CSV of each</source>
        <translation>把本年度已备好的全部文件合成一个 PDF，并另存一个文件夹，内含每份的 Excel 和 CSV</translation>
    </message>
    <message>
        <source>What the year needs</source>
        <translation>本年度要办的文件</translation>
    </message>
    <message>
        <source>All other reports</source>
        <translation>其他报表</translation>
    </message>
    <message>
        <source>Paper and letters</source>
        <translation>纸张和字体</translation>
    </message>
    <message>
        <source>Folder for the papers of %1</source>
        <translation>选择存放 %1 年度文件的文件夹</translation>
    </message>
    <message>
        <source>Paper %v of %m</source>
        <translation>第 %v 份，共 %m 份</translation>
    </message>
</context>
<context>
    <name>PrintedBundle</name>
    <message>
        <source>Papers of %1</source>
        <translation>%1 年度文件</translation>
    </message>
</context>
<context>
    <name>coop::ui::PaperPanel</name>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>As the report</source>
        <translation>按报表</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Voucher 24 × 14 cm</source>
        <translation>凭证纸 24×14 厘米</translation>
    </message>
    <message>
        <source>On one sheet</source>
        <translation>每张印几份</translation>
    </message>
    <message>
        <source>As many as fit</source>
        <translation>放得下为准</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>As always</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>页边距</translation>
    </message>
    <message>
        <source>More for binding</source>
        <translation>装订边另加</translation>
    </message>
    <message>
        <source>Shift to the right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Shift down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Moves everything, to meet the lines of a form that is printed already</source>
        <translation>整体移动，好与套打纸上已印的格线对齐</translation>
    </message>
    <message>
        <source>Forget the settings of this report</source>
        <translation>清除这份报表的纸张设置</translation>
    </message>
</context>
<context>
    <name>coop::ui::ReportChoice</name>
    <message>
        <source>What is proposed to the assembly, with the rules it keeps</source>
        <translation>提交成员大会的方案，附合规检查</translation>
    </message>
    <message>
        <source>Calls the members, with agenda and quorum</source>
        <translation>召集成员，写明议程和法定人数</translation>
    </message>
    <message>
        <source>For the notice board: in plain words, numbers masked</source>
        <translation>张贴用：说大白话，隐去身份证号</translation>
    </message>
    <message>
        <source>What the assembly resolved, or the form for it</source>
        <translation>大会所作决议，会前可印空白表</translation>
    </message>
    <message>
        <source>One for each member, two or three to a sheet, to cut apart</source>
        <translation>每人一份，一张纸印两三份，裁开发放</translation>
    </message>
    <message>
        <source>The last list to pay by, to be signed</source>
        <translation>最近一次发放的清单，供签字</translation>
    </message>
    <message>
        <source>The account of each member over the years</source>
        <translation>每位成员历年的账户</translation>
    </message>
    <message>
        <source>One for each contributor, in a frame</source>
        <translation>每位出资成员一份，带花框</translation>
    </message>
    <message>
        <source>Who joined and left in the year, for the registrar</source>
        <translation>本年入社、退社成员，报登记机关</translation>
    </message>
    <message>
        <source>The figures of the annual report</source>
        <translation>年度报告所需数据</translation>
    </message>
    <message>
        <source>All vouchers of the year as they are bound, or one</source>
        <translation>全年凭证逐张打印供装订，或只印一张</translation>
    </message>
    <message>
        <source>Surplus that nobody has fetched yet</source>
        <translation>尚未领取的盈余</translation>
    </message>
    <message>
        <source>What members earned through the cooperative, by source</source>
        <translation>成员通过合作社所得，按来源分列</translation>
    </message>
    <message>
        <source>Draft: not proposed yet</source>
        <translation>草案，尚未提出</translation>
    </message>
    <message>
        <source>The distribution is not posted</source>
        <translation>分配尚未入账</translation>
    </message>
    <message>
        <source>No payment list yet</source>
        <translation>还没有发放清单</translation>
    </message>
    <message>
        <source>Distribution plan</source>
        <translation>盈余分配方案</translation>
    </message>
    <message>
        <source>Notice of the assembly</source>
        <translation>成员大会通知</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>盈余分配公示</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>成员大会决议</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>盈余分配单</translation>
    </message>
    <message>
        <source>Payment list</source>
        <translation>盈余分配发放表</translation>
    </message>
    <message>
        <source>Member booklets</source>
        <translation>成员账户手册</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>成员出资证明书</translation>
    </message>
    <message>
        <source>Changes of members</source>
        <translation>成员变动名单</translation>
    </message>
    <message>
        <source>Annual report data</source>
        <translation>年度报告数据表</translation>
    </message>
    <message>
        <source>Unclaimed surplus</source>
        <translation>未领取盈余清单</translation>
    </message>
    <message>
        <source>Income by source</source>
        <translation>收入来源表</translation>
    </message>
    <message>
        <source>laid out before the assembly (Law Art. 40)</source>
        <translation>成员大会前置备于办公地点（法第四十条）</translation>
    </message>
    <message>
        <source>calls the assembly (Law Art. 31)</source>
        <translation>召集成员大会（法第三十一条）</translation>
    </message>
    <message>
        <source>on the day of the assembly (Law Art. 29, 30)</source>
        <translation>成员大会当日（法第二十九、三十条）</translation>
    </message>
    <message>
        <source>what members may see (Law Art. 21, 40)</source>
        <translation>成员有权查阅（法第二十一、四十条）</translation>
    </message>
    <message>
        <source>signed when it is paid</source>
        <translation>发放时签字</translation>
    </message>
    <message>
        <source>an account for each member (Law Art. 43)</source>
        <translation>每位成员设立账户（法第四十三条）</translation>
    </message>
    <message>
        <source>to the registrar within 90 days after the year</source>
        <translation>年度终了后九十日内报登记机关</translation>
    </message>
    <message>
        <source>annual report, from January to June (Law Art. 17)</source>
        <translation>年度报告，一月至六月报送（法第十七条）</translation>
    </message>
    <message>
        <source>proves a contribution</source>
        <translation>证明出资</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>本年不需要</translation>
    </message>
    <message>
        <source>Made %1, changed since</source>
        <translation>%1 已办，账有变动</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>%1 已办</translation>
    </message>
    <message>
        <source>Ready, late</source>
        <translation>可印，已逾期</translation>
    </message>
    <message>
        <source>By %1: %2</source>
        <translation>%1 前：%2</translation>
    </message>
</context>
</TS>
