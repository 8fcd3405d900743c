// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/links_pane.h"

#include "ui/forms/table_fit.h"
#include "ui/forms/words.h"
#include "ui/inspection/inspection_words.h"
#include "ui/inspection/link_picture.h"
#include "ui/models/table_view.h"
#include "ui/text/format.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace coop::ui {

namespace {

constexpr int kWidestColumn = 118;
constexpr std::array kLeastTies = {1, 2, 3, 5, 10, 20, 50};

} // namespace

LinksPane::LinksPane(FolderScan& scan, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_scan(scan), m_interaction(interaction), m_task(this)
{
    auto* right = new QVBoxLayout;
    right->setSpacing(Tokens::kGap);
    right->addWidget(buildList(), 3);
    right->addWidget(buildSource(), 2);
    auto* parts = new QHBoxLayout;
    parts->setSpacing(Tokens::kGap);
    parts->addWidget(buildMap(), 5);
    parts->addLayout(right, 4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Tokens::kSmallGap);
    layout->addWidget(buildFilter());
    layout->addLayout(parts, 1);
    refresh();
}

QWidget* LinksPane::buildFilter()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < kLinkKinds.size(); ++i) {
        const inspection::LinkKind kind = kLinkKinds.at(i);
        auto* button = makeButton(linkText(kind), ButtonRole::Secondary, QStringLiteral("linkKind-%1").arg(static_cast<int>(kind)));
        button->setCheckable(true);
        button->setChecked(true);
        button->setIcon(linkIcon(kind));
        button->setIconSize(QSize(30, 12));
        button->setFont(fontFor(TextRole::Small));
        button->setToolTip(tr("Shows or hides these ties"));
        connect(button, &QPushButton::toggled, this, [this, kind](bool isShown) {
            if (isShown)
                m_filter.hidden.erase(kind);
            else
                m_filter.hidden.insert(kind);
            applyFilter();
        });
        m_kinds.at(i) = button;
        layout->addWidget(button);
    }
    layout->addStretch();
    auto* caption = makeLabel(tr("Ties between two books, at least"), TextRole::Small);
    m_least = new QComboBox;
    m_least->setObjectName(QStringLiteral("leastTies"));
    m_least->setAccessibleName(caption->text());
    m_least->setToolTip(tr("Each member in common counts as one"));
    for (const int least : kLeastTies)
        m_least->addItem(QString::number(least), least);
    caption->setBuddy(m_least);
    connect(m_least, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.least = m_least->currentData().toInt();
        applyFilter();
    });
    layout->addWidget(caption);
    layout->addWidget(m_least);
    return row;
}

QWidget* LinksPane::buildMap()
{
    auto* card = new Card(tr("Map of links"));
    m_map = new LinkMap(QStringLiteral("linkMap"), tr("Map of links between the books; the list beside it says the same"));
    const auto link = [card](const QString& text, const QString& name, const QString& tip) {
        auto* button = makeButton(text, ButtonRole::Link, name);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        card->corner()->addWidget(button);
        return button;
    };
    constexpr qreal kStep = 1.25;
    connect(link(QStringLiteral("+"), QStringLiteral("mapNearer"), tr("Nearer")), &QPushButton::clicked, this, [this] { m_map->zoomBy(kStep); });
    connect(link(QString(QChar(0x2212)), QStringLiteral("mapFarther"), tr("Farther")), &QPushButton::clicked, this,
            [this] { m_map->zoomBy(1 / kStep); });
    connect(link(tr("All"), QStringLiteral("mapAll"), tr("Show the whole map")), &QPushButton::clicked, this, [this] { m_map->showAll(); });
    QPushButton* out = link(tr("Export"), QStringLiteral("mapExport"), tr("Save the map as a picture"));
    auto* menu = new QMenu(out);
    for (const QString& ending : {QStringLiteral("png"), QStringLiteral("svg")}) {
        QAction* action = menu->addAction(tr("Save as %1…").arg(ending.toUpper()));
        action->setObjectName(QStringLiteral("map-") + ending);
        connect(action, &QAction::triggered, this, [this, ending] { save(ending); });
    }
    out->setMenu(menu);
    connect(m_map, &LinkMap::linkChosen, this, &LinksPane::choose);
    connect(m_map, &LinkMap::bookChosen, this, [this](inspection::BookNumber number) {
        if (const ScannedBook book = m_scan.book(number))
            Q_EMIT bookChosen(toText(book->path));
    });
    m_remark = makeRemark({});
    m_remark->setObjectName(QStringLiteral("mapRemark"));
    card->body()->addWidget(m_map, 1);
    card->body()->addWidget(m_remark);
    return card;
}

QWidget* LinksPane::buildList()
{
    m_list = new Card(tr("Ties"));
    const auto byText = [](QString Row::*text) {
        return [text](const Row& a, const Row& b) { return (a.*text).localeAwareCompare(b.*text) < 0; };
    };
    m_model = new TableModel<Row>(
        {{tr("Cooperative"), Qt::AlignLeft, [](const Row& row) { return row.left; }, byText(&Row::left)},
         {tr("Other cooperative"), Qt::AlignLeft, [](const Row& row) { return row.right; }, byText(&Row::right)},
         {tr("Tie"), Qt::AlignLeft, [](const Row& row) { return linkText(row.tie.kind); },
          [](const Row& a, const Row& b) { return a.tie.kind < b.tie.kind; }},
         {tr("Number"), Qt::AlignRight, [](const Row& row) { return QString::number(row.tie.strength); },
          [](const Row& a, const Row& b) { return a.tie.strength < b.tie.strength; }}},
        this);
    m_table = new TableView(QStringLiteral("linkList"), tr("Ties between the books"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_table, &TableView::currentRowChanged, this, [this](int index) {
        if (const Row* row = m_model->rowAt(index))
            choose(row->link);
    });
    m_list->body()->addWidget(m_table);
    return m_list;
}

QWidget* LinksPane::buildSource()
{
    auto* card = new Card(tr("Where it comes from"));
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("linkSource"));
    scroll->setAccessibleName(tr("Rows of both books that the tie comes from"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_sourceRoom = new QWidget;
    (new QVBoxLayout(m_sourceRoom))->setContentsMargins(0, 0, 0, 0);
    scroll->setWidget(m_sourceRoom);
    scroll->viewport()->setAutoFillBackground(false);
    m_sourceRoom->setAutoFillBackground(false);
    card->body()->addWidget(scroll);
    return card;
}

QString LinksPane::nameOfBook(inspection::BookNumber number) const
{
    const ScannedBook book = m_scan.book(number);
    return book ? nameOf(*book) : QString::number(number);
}

void LinksPane::refresh()
{
    m_links = m_scan.links();
    for (inspection::Link& tie : m_links) { // the book that comes first stands first everywhere
        if (tie.left <= tie.right)
            continue;
        if (tie.rightTable.empty())
            tie.rightTable = tie.table;
        std::swap(tie.left, tie.right);
        std::swap(tie.leftRow, tie.rightRow);
        std::swap(tie.table, tie.rightTable);
    }
    m_chosen.reset();
    m_map->mark(std::nullopt);
    clearSource(tr("Choose a tie to see the rows of both books."));
    for (std::size_t i = 0; i < kLinkKinds.size(); ++i) {
        const auto count = std::ranges::count(m_links, kLinkKinds.at(i), &inspection::Link::kind);
        m_kinds.at(i)->setText(QStringLiteral("%1 %2").arg(linkText(kLinkKinds.at(i)), countText(static_cast<std::size_t>(count))));
        m_kinds.at(i)->setVisible(count > 0);
    }
    applyFilter();
}

void LinksPane::applyFilter()
{
    LinkGraph graph = graphOf(m_links, m_filter);
    const auto text = [](std::size_t count) { return countText(count); };
    if (m_scan.isRunning())
        m_remark->setText(tr("The books are tied together when all are read."));
    else if (graph.links.empty())
        m_remark->setText(m_links.empty() ? tr("No book is tied to another: no officer, account, phone, roster, invoice or serial number in common.")
                                          : tr("No tie passes the filter."));
    else if (graph.drawnBooks < graph.books)
        m_remark->setText(tr("%1 of %2 books are drawn, those of the %3 largest of %4 groups; the list has all ties.")
                              .arg(text(graph.drawnBooks), text(graph.books), text(graph.drawnGroups), text(graph.groups)));
    else
        m_remark->setText(tr("%1 books in %2 groups. Circles are persons, diamonds accounts, triangles phones, squares things: only hashes "
                             "of them are known here.")
                              .arg(text(graph.books), text(graph.groups)));
    m_map->setGraph(std::move(graph), [this](inspection::BookNumber number) {
        const ScannedBook book = m_scan.book(number);
        return book ? MapBook{nameOf(*book), statusText(*book), toneOf(book->assessment.status)} : MapBook{QString::number(number), {}, {}};
    });
    fillList();
}

void LinksPane::fillList()
{
    std::vector<Row> rows;
    for (const std::size_t link : m_map->graph().links) {
        const inspection::Link& tie = m_links[link];
        rows.push_back({link, tie, nameOfBook(tie.left), nameOfBook(tie.right)});
    }
    const QSignalBlocker quiet(m_table);
    m_list->setTitle(tr("Ties (%1)").arg(countText(rows.size())));
    m_model->setRows(std::move(rows));
    fitTightly(*m_table, 0, kWidestColumn);
}

void LinksPane::choose(std::size_t link)
{
    if (link >= m_links.size() || m_chosen == link)
        return;
    m_chosen = link;
    m_map->reveal(link);
    const auto place = std::ranges::find(m_model->rows(), link, &Row::link);
    if (place != m_model->rows().end()) {
        const QSignalBlocker quiet(m_table);
        m_table->setCurrentIndex(m_model->index(static_cast<int>(place - m_model->rows().begin()), 0));
    }
    readSource(link);
}

LinksPane::Source LinksPane::read(const std::filesystem::path& left, const std::filesystem::path& right, const inspection::Link& link,
                                  const inspection::InspectionRequest& request)
{
    if (link.kind == inspection::LinkKind::Roster)
        return {.left = inspection::readMembersInCommon(left, right, request),
                .right = inspection::readMembersInCommon(right, left, request)};
    const inspection::RowRef leftRow{.table = link.table, .id = link.leftRow};
    const inspection::RowRef rightRow{.table = link.rightTable.empty() ? link.table : link.rightTable, .id = link.rightRow};
    return {.left = inspection::readSourceRows(left, request, {&leftRow, 1}),
            .right = inspection::readSourceRows(right, request, {&rightRow, 1})};
}

void LinksPane::readSource(std::size_t link)
{
    const inspection::Link& tie = m_links[link];
    const ScannedBook left = m_scan.book(tie.left);
    const ScannedBook right = m_scan.book(tie.right);
    if (!left || !right)
        return;
    clearSource(tr("Both books are being read…"));
    m_isReading = true;
    m_task.start([left, right, tie, request = m_scan.request()](std::stop_token) { return read(left->path, right->path, tie, request); },
                 [this, link](const Source& source) {
                     m_isReading = false;
                     if (m_chosen == link)
                         showSource(link, source);
                 },
                 [this](const std::exception_ptr&) {
                     m_isReading = false;
                     clearSource(tr("One of the two books cannot be read any more."));
                 });
}

void LinksPane::clearSource(const QString& sentence)
{
    QLayout* layout = m_sourceRoom->layout();
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (sentence.isEmpty())
        return;
    auto* label = makeRemark(sentence);
    label->setObjectName(QStringLiteral("linkSourceText"));
    layout->addWidget(label);
    static_cast<QVBoxLayout*>(layout)->addStretch();
}

void LinksPane::showSource(std::size_t link, const Source& source)
{
    clearSource({});
    const inspection::Link& tie = m_links[link];
    auto* head = makeLabel(tie.kind == inspection::LinkKind::Roster ? QStringLiteral("%1: %2").arg(linkText(tie.kind)).arg(tie.strength)
                                                                     : linkText(tie.kind),
                           TextRole::Heading);
    m_sourceRoom->layout()->addWidget(head);
    addSide(m_scan.book(tie.left), source.left);
    addSide(m_scan.book(tie.right), source.right);
    static_cast<QVBoxLayout*>(m_sourceRoom->layout())->addStretch();
}

void LinksPane::addSide(const ScannedBook& book, const std::vector<inspection::SourceRow>& rows)
{
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* name = makeLabel(nameOf(*book), TextRole::Body);
    name->setWordWrap(true);
    layout->addWidget(name, 1);
    auto* open = makeButton(tr("Open the book"), ButtonRole::Link, QStringLiteral("openTied"));
    open->setAccessibleName(tr("Open the book of %1").arg(nameOf(*book)));
    open->setToolTip(tr("Opens it in this window, to look and print only"));
    connect(open, &QPushButton::clicked, this, [this, file = toText(book->path)] { Q_EMIT bookWanted(file); });
    layout->addWidget(open);
    m_sourceRoom->layout()->addWidget(line);
    QStringList texts;
    for (const inspection::SourceRow& row : rows) {
        const QString date = row.date ? toText(*row.date) : QString();
        if (!row.isThere)
            texts << tr("The row is not in the book any more.");
        else if (row.ref.table == "member")
            texts << tr("Member %1 %2, joined %3").arg(toText(row.number), toText(row.name), date.isEmpty() ? QString(QChar(0x2014)) : date);
        else if (row.ref.table == "asset")
            texts << tr("Asset %1, serial number %2, invoice %3, bought on %4")
                         .arg(toText(row.name), toText(row.number), toText(row.detail), date);
        else
            texts << tr("Voucher %1 of %2, invoice %3").arg(toText(row.number), date, toText(row.detail));
    }
    auto* text = makeRemark(texts.join(QLatin1Char('\n')));
    text->setObjectName(QStringLiteral("linkSourceRows"));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sourceRoom->layout()->addWidget(text);
}

void LinksPane::save(const QString& ending)
{
    const QString title = tr("Map of links");
    const QString file = m_interaction.chooseFileToSave(title, title + QLatin1Char('.') + ending,
                                                        tr("%1 picture (*.%2)").arg(ending.toUpper(), ending));
    if (file.isEmpty())
        return;
    try {
        saveLinkMap(*m_map, title, file, ending == QLatin1String("svg") ? PictureKind::Svg : PictureKind::Png);
        Q_EMIT notice(tr("Saved: %1").arg(file));
    } catch (const PictureError& error) {
        m_interaction.tell(tr("%1 could not be written: %2").arg(file, QString::fromUtf8(error.what())));
    }
}

} // namespace coop::ui
