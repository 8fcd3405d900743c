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
        <translation>只读有改动的账套</translation>
    </message>
    <message>
        <source>Read everything anew</source>
        <translation>全部重新读取</translation>
    </message>
    <message>
        <source>Also the books that have not changed since an earlier scan</source>
        <translation>上次稽查后没有改动的账套也重新读取</translation>
    </message>
    <message>
        <source>The folder could not be inspected to the end: %1</source>
        <translation>未能查完该文件夹：%1</translation>
    </message>
    <message>
        <source>%1: %2 books in %3 s, %4 of them unchanged since the last scan</source>
        <translation>%1：%2 个账套，用时 %3 秒，其中 %4 个自上次稽查后没有改动</translation>
    </message>
    <message>
        <source>Another window is inspecting at this moment. Here all books are read, and nothing is kept for the next scan.</source>
        <translation>另一个窗口正在稽查。这里会读取全部账套，但结果不留给下次稽查使用。</translation>
    </message>
    <message>
        <source>What earlier scans left cannot be used: %1 (%2). All books were read, and nothing of it is kept for the next scan; the file stays as it is.</source>
        <translation>以往稽查留下的索引无法使用：%1（%2）。已读取全部账套，结果不留给下次稽查使用；该文件保持原样。</translation>
    </message>
    <message>
        <source>What is shown of the books</source>
        <translation>账套的显示方式</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>County</source>
        <translation>全县</translation>
    </message>
    <message>
        <source>Show all books again</source>
        <translation>重新显示全部账套</translation>
    </message>
    <message>
        <source>Only %1: show all books again</source>
        <translation>仅显示 %1：点击后显示全部账套</translation>
    </message>
    <message>
        <source>What is shown of the book</source>
        <translation>本账套的显示内容</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图示</translation>
    </message>
</context>
<context>
    <name>coop::ui::OwnBookPane</name>
    <message>
        <source>What is shown of the book</source>
        <translation>本账套的显示内容</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图示</translation>
    </message>
</context>
<context>
    <name>coop::ui::LinksPane</name>
    <message>
        <source>Shows or hides these ties</source>
        <translation>显示或隐藏这类关联</translation>
    </message>
    <message>
        <source>Ties between two books, at least</source>
        <translation>两个账套之间的关联不少于</translation>
    </message>
    <message>
        <source>Each member in common counts as one</source>
        <translation>每名共同成员计为一条</translation>
    </message>
    <message>
        <source>Map of links</source>
        <translation>关联图</translation>
    </message>
    <message>
        <source>Map of links between the books; the list beside it says the same</source>
        <translation>账套之间的关联图，旁边的列表内容相同</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>显示整张图</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation>将关联图保存为图片</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>保存为 %1…</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Ties (%1)</source>
        <translation>关联（%1）</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>合作社</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Other cooperative</source>
        <translation>另一合作社</translation>
    </message>
    <message>
        <source>Ties between the books</source>
        <translation>账套之间的关联</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Rows of both books that the tie comes from</source>
        <translation>两个账套中产生该关联的记录</translation>
    </message>
    <message>
        <source>Choose a tie to see the rows of both books.</source>
        <translation>选择一条关联，查看两个账套中的记录。</translation>
    </message>
    <message>
        <source>The books are tied together when all are read.</source>
        <translation>全部账套读完后才进行关联。</translation>
    </message>
    <message>
        <source>No book is tied to another: no officer, account, phone, roster, invoice or serial number in common.</source>
        <translation>账套之间没有关联：没有共同的任职人员、账户、电话、成员名册、发票或编号。</translation>
    </message>
    <message>
        <source>No tie passes the filter.</source>
        <translation>没有符合筛选条件的关联。</translation>
    </message>
    <message>
        <source>%1 of %2 books are drawn, those of the %3 largest of %4 groups; the list has all ties.</source>
        <translation>图中画出 %2 个账套中的 %1 个，属于 %4 组中最大的 %3 组；列表包含全部关联。</translation>
    </message>
    <message>
        <source>%1 books in %2 groups. Circles are persons, diamonds accounts, triangles phones, squares things: only hashes of them are known here.</source>
        <translation>%2 组共 %1 个账套。圆形为人员，菱形为账户，三角形为电话，方形为物品：此处仅有其加密摘要。</translation>
    </message>
    <message>
        <source>Both books are being read…</source>
        <translation>正在读取两个账套…</translation>
    </message>
    <message>
        <source>One of the two books cannot be read any more.</source>
        <translation>两个账套中有一个已无法读取。</translation>
    </message>
    <message>
        <source>Open the book</source>
        <translation>打开账套</translation>
    </message>
    <message>
        <source>Open the book of %1</source>
        <translation>打开 %1 的账套</translation>
    </message>
    <message>
        <source>Opens it in this window, to look and print only</source>
        <translation>在本窗口打开，仅供查看和打印</translation>
    </message>
    <message>
        <source>The row is not in the book any more.</source>
        <translation>账套中已没有该记录。</translation>
    </message>
    <message>
        <source>Member %1 %2, joined %3</source>
        <translation>成员 %1 %2，入社日期 %3</translation>
    </message>
    <message>
        <source>Asset %1, serial number %2, invoice %3, bought on %4</source>
        <translation>资产 %1，编号 %2，发票号 %3，购入日期 %4</translation>
    </message>
    <message>
        <source>Voucher %1 of %2, invoice %3</source>
        <translation>%2 第 %1 号凭证，发票号 %3</translation>
    </message>
    <message>
        <source>%1 picture (*.%2)</source>
        <translation>%1 图片 (*.%2)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>Same officer</source>
        <translation>任职人员相同</translation>
    </message>
    <message>
        <source>Same bank account</source>
        <translation>银行账户相同</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>Members in common</source>
        <translation>成员重合</translation>
    </message>
    <message>
        <source>Same invoice</source>
        <translation>发票相同</translation>
    </message>
    <message>
        <source>Same serial number</source>
        <translation>编号相同</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>人员 %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>账户 %1</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>电话 %1</translation>
    </message>
    <message>
        <source>Thing %1</source>
        <translation>物品 %1</translation>
    </message>
</context>
<context>
    <name>coop::ui::CountyPane</name>
    <message>
        <source>Cooperatives by township and status</source>
        <translation>各乡镇合作社运行状况</translation>
    </message>
    <message>
        <source>Cooperatives by year and status</source>
        <translation>各年度合作社运行状况</translation>
    </message>
    <message>
        <source>Years before this one</source>
        <translation>以前年度数</translation>
    </message>
    <message>
        <source>Judge earlier years too</source>
        <translation>同时判断以前年度</translation>
    </message>
    <message>
        <source>Judges all books as of 31 December of each of these years; what is known already is not judged again</source>
        <translation>按这些年度的 12 月 31 日判断全部账套；已有结果的不再重复判断</translation>
    </message>
    <message>
        <source>Progress of judging the years</source>
        <translation>以前年度判断进度</translation>
    </message>
    <message>
        <source>%v of %m books</source>
        <translation>%v / %m 个账套</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>No book has been inspected yet.</source>
        <translation>尚未稽查任何账套。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>CountyCharts</name>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Cooperatives</source>
        <translation>合作社数</translation>
    </message>
    <message>
        <source>No township entered</source>
        <translation>未填乡镇</translation>
    </message>
    <message>
        <source>Cooperatives by township and status</source>
        <translation>各乡镇合作社运行状况</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>End of %1</source>
        <translation>%1 年末</translation>
    </message>
    <message>
        <source>End of the year</source>
        <translation>年末</translation>
    </message>
    <message>
        <source>This scan</source>
        <translation>本次稽查</translation>
    </message>
    <message>
        <source>Cooperatives by year and status</source>
        <translation>各年度合作社运行状况</translation>
    </message>
    <message>
        <source>Judged as of</source>
        <translation>判断截止日</translation>
    </message>
    <message>
        <source>Each year is judged by what the books hold up to its end. A cooperative that was not there yet, or whose book begins later, cannot be judged.</source>
        <translation>每一年度按截至该年末的账套记录判断。当时尚未成立或账套起始更晚的合作社无法判断。</translation>
    </message>
</context>
<context>
    <name>DisplayCharts</name>
    <message>
        <source>Not shown: %1 amounts, at least %2 are needed. In small books honest figures differ from the pattern too.</source>
        <translation>不显示：共 %1 笔金额，至少需要 %2 笔。账套较小时，真实的数字也会偏离规律。</translation>
    </message>
    <message>
        <source>Not shown: the amounts are all of about one size (nine tenths of them between %1 and %2). Such amounts differ from the pattern although they are honest.</source>
        <translation>不显示：金额大小相近（九成在 %1 至 %2 之间）。这类金额即使真实也会偏离规律。</translation>
    </message>
    <message>
        <source>First digit</source>
        <translation>首位数字</translation>
    </message>
    <message>
        <source>As many as expected</source>
        <translation>与预期一致</translation>
    </message>
    <message>
        <source>More than expected</source>
        <translation>多于预期</translation>
    </message>
    <message>
        <source>Fewer than expected</source>
        <translation>少于预期</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>First digit of the amount</source>
        <translation>金额首位数字</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金额笔数</translation>
    </message>
    <message>
        <source>%1 amounts; mean deviation %2, of books that fit 99 % stay below %3: %4.</source>
        <translation>共 %1 笔金额；平均偏差 %2，符合规律的账套 99% 低于 %3：%4。</translation>
    </message>
    <message>
        <source>it is above</source>
        <translation>本账套高于该值</translation>
    </message>
    <message>
        <source>it is below</source>
        <translation>本账套低于该值</translation>
    </message>
    <message>
        <source>Of no voucher it is known when it was entered.</source>
        <translation>没有凭证记有录入时间。</translation>
    </message>
    <message>
        <source>the same day or before</source>
        <translation>当日或之前</translation>
    </message>
    <message>
        <source>within 7 days</source>
        <translation>7 日内</translation>
    </message>
    <message>
        <source>within 30 days</source>
        <translation>30 日内</translation>
    </message>
    <message>
        <source>within 90 days</source>
        <translation>90 日内</translation>
    </message>
    <message>
        <source>within a year</source>
        <translation>一年内</translation>
    </message>
    <message>
        <source>later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入时间</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>凭证数</translation>
    </message>
    <message>
        <source>Half of the vouchers were entered within %1 days of their date. Late entry is usual where an agency keeps the books.</source>
        <translation>半数凭证在日期后 %1 日内录入。代理记账时录入较晚属常见情况。</translation>
    </message>
    <message>
        <source>Of %1 vouchers it is not known when they were entered.</source>
        <translation>有 %1 张凭证没有录入时间。</translation>
    </message>
    <message>
        <source>Nothing was entered for these %1 months.</source>
        <translation>这 %1 个月没有任何记录。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>经营活动</translation>
    </message>
    <message>
        <source>%1 of the last %2 months are without activity. Seasons make such gaps.</source>
        <translation>最近 %2 个月中有 %1 个月没有经营活动。季节性生产会出现这种间隔。</translation>
    </message>
    <message>
        <source>The last 24 months are drawn, the newest at the top; the table has all.</source>
        <translation>图中为最近 24 个月，最新月份在最上方；表格包含全部月份。</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>收款方</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>付款金额</translation>
    </message>
    <message>
        <source>Part of all</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>付款笔数</translation>
    </message>
    <message>
        <source>No money was paid out in the last 24 months.</source>
        <translation>最近 24 个月没有付款。</translation>
    </message>
    <message>
        <source>%1 (member)</source>
        <translation>%1（成员）</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>未记收款方</translation>
    </message>
    <message>
        <source>Of %1 paid out in 24 months.</source>
        <translation>24 个月付款合计 %1。</translation>
    </message>
    <message>
        <source>No member has paid in anything.</source>
        <translation>没有成员实缴出资。</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>实缴出资</translation>
    </message>
    <message>
        <source>Concentrated capital is lawful and usual.</source>
        <translation>出资集中合法且常见。</translation>
    </message>
    <message>
        <source>Members, from the least paid in (‰)</source>
        <translation>成员（由出资最少起，‰）</translation>
    </message>
    <message>
        <source>Part of the capital (‰)</source>
        <translation>占出资额（‰）</translation>
    </message>
    <message>
        <source>If all had paid in the same (‰)</source>
        <translation>人人出资相同时（‰）</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>出资额</translation>
    </message>
    <message>
        <source>%1 of the members, from the least paid in: %2 of the capital</source>
        <translation>由出资最少起 %1 的成员：占出资额 %2</translation>
    </message>
    <message>
        <source>Gini coefficient %1</source>
        <translation>基尼系数 %1</translation>
    </message>
    <message>
        <source>%1 members have taken out more than they paid in; they count as nothing.</source>
        <translation>有 %1 名成员退出额大于实缴额，按零计算。</translation>
    </message>
    <message>
        <source>Neither dealings nor distributions are in the book.</source>
        <translation>账套中没有交易，也没有盈余分配。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Dealings with members</source>
        <translation>与成员交易</translation>
    </message>
    <message>
        <source>Dealings with others</source>
        <translation>与非成员交易</translation>
    </message>
    <message>
        <source>Refunded by dealings</source>
        <translation>按交易量返还</translation>
    </message>
    <message>
        <source>Shared otherwise</source>
        <translation>剩余盈余分配</translation>
    </message>
    <message>
        <source>Refund, of dealings with members</source>
        <translation>返还占成员交易</translation>
    </message>
    <message>
        <source>The last twelve years are drawn; the table has all.</source>
        <translation>图中为最近十二年，表格包含全部年度。</translation>
    </message>
    <message>
        <source>Activity by month</source>
        <translation>各月经营活动</translation>
    </message>
    <message>
        <source>Largest payees in 24 months</source>
        <translation>24 个月最大收款方</translation>
    </message>
    <message>
        <source>Paid-in capital by member</source>
        <translation>各成员实缴出资</translation>
    </message>
    <message>
        <source>Lorenz curve of paid-in capital</source>
        <translation>实缴出资洛伦兹曲线</translation>
    </message>
    <message>
        <source>Dealings and refunds by year</source>
        <translation>各年交易与返还</translation>
    </message>
    <message>
        <source>Days until vouchers were entered</source>
        <translation>凭证录入间隔</translation>
    </message>
    <message>
        <source>First digits of amounts</source>
        <translation>金额首位数字</translation>
    </message>
</context>
<context>
    <name>coop::ui::DisplaysPane</name>
    <message>
        <source>Picture</source>
        <translation>图示</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>For a look only: no finding rests on these pictures, and none of them counts for or against a cooperative.</source>
        <translation>仅供查看：任何发现都不以这些图示为依据，也不作为对合作社有利或不利的判断。</translation>
    </message>
    <message>
        <source>The book is being read…</source>
        <translation>正在读取账套…</translation>
    </message>
    <message>
        <source>The book cannot be read: %1</source>
        <translation>无法读取账套：%1</translation>
    </message>
</context>
</TS>
