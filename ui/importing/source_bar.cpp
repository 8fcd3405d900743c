// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/source_bar.h"

#include "ui/importing/import_files.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>

#include <algorithm>

namespace coop::ui {

namespace {

constexpr int kBankStatement = -1;
constexpr const char* kEncodings[] = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"};

} // namespace

SourceBar::SourceBar(QWidget* parent) : QWidget(parent), m_file(new QLabel(tr("No file chosen yet"))), m_kind(new QComboBox)
{
    m_file->setObjectName(QStringLiteral("import.file"));
    m_file->setTextFormat(Qt::PlainText);
    m_file->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* choose = makeButton(tr("Choose a file…"), ButtonRole::Secondary, QStringLiteral("import.choose"));
    m_kind->setObjectName(QStringLiteral("import.kind"));
    m_kind->setAccessibleName(tr("What the file holds"));
    for (const auto& word : exchange::kImportKinds)
        m_kind->addItem(kindText(word.value), static_cast<int>(word.value));
    m_kind->insertSeparator(m_kind->count());
    m_kind->addItem(tr("Bank statement (on the bank page)"), kBankStatement);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Tokens::kSmallGap);
    row->addWidget(choose);
    row->addWidget(m_file, 1);
    m_sheet = addChoice(*row, tr("Sheet"), QStringLiteral("import.sheet"));
    m_encoding = addChoice(*row, tr("Encoding"), QStringLiteral("import.encoding"));
    m_separator = addChoice(*row, tr("Separator"), QStringLiteral("import.separator"));
    row->addWidget(new QLabel(tr("Holds")));
    row->addWidget(m_kind);
    for (const char* encoding : kEncodings)
        m_encoding.box->addItem(QLatin1String(encoding), QLatin1String(encoding));
    m_separator.box->addItem(tr("comma"), QChar(u','));
    m_separator.box->addItem(tr("semicolon"), QChar(u';'));
    m_separator.box->addItem(tr("tab"), QChar(u'\t'));
    hideChoices();

    connect(choose, &QPushButton::clicked, this, &SourceBar::fileWanted);
    connect(m_kind, &QComboBox::activated, this, [this] {
        if (m_kind->currentData().toInt() == kBankStatement) {
            setKind(m_lastKind);
            Q_EMIT bankStatementChosen();
            return;
        }
        m_lastKind = kind();
        Q_EMIT kindChosen();
    });
    for (QComboBox* box : {m_sheet.box, m_encoding.box, m_separator.box})
        connect(box, &QComboBox::activated, this, &SourceBar::choiceChanged);
}

SourceBar::Choice SourceBar::addChoice(QHBoxLayout& row, const QString& text, const QString& name)
{
    const Choice choice{.label = new QLabel(text), .box = new QComboBox};
    choice.box->setObjectName(name);
    choice.box->setAccessibleName(text);
    row.addWidget(choice.label);
    row.addWidget(choice.box);
    return choice;
}

void SourceBar::hideChoices()
{
    for (const Choice& choice : {m_sheet, m_encoding, m_separator}) {
        choice.label->hide();
        choice.box->hide();
        choice.box->setCurrentIndex(-1);
    }
    m_sheet.box->clear();
}

void SourceBar::setFile(const QString& file)
{
    m_file->setText(file.isEmpty() ? tr("No file chosen yet") : QFileInfo(file).fileName());
    m_file->setToolTip(file);
    hideChoices();
}

void SourceBar::setKind(exchange::ImportKind kind)
{
    m_lastKind = kind;
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
}

exchange::ImportKind SourceBar::kind() const
{
    return static_cast<exchange::ImportKind>(m_kind->currentData().toInt());
}

void SourceBar::showSheet(const exchange::Sheet& sheet)
{
    hideChoices();
    for (const std::string& name : sheet.allSheets)
        m_sheet.box->addItem(toText(name));
    m_sheet.box->setCurrentIndex(m_sheet.box->findText(toText(sheet.name)));
    m_encoding.box->setCurrentIndex(m_encoding.box->findData(toText(sheet.encoding)));
    m_separator.box->setCurrentIndex(m_separator.box->findData(QChar(QLatin1Char(sheet.separator))));
    const auto setShown = [](const Choice& choice, bool isShown) {
        choice.label->setVisible(isShown);
        choice.box->setVisible(isShown);
    };
    setShown(m_sheet, sheet.allSheets.size() > 1);
    setShown(m_encoding, !sheet.encoding.empty());
    setShown(m_separator, sheet.separator != '\0');
}

exchange::ReadChoice SourceBar::choice() const
{
    exchange::ReadChoice choice;
    if (m_sheet.box->currentIndex() >= 0)
        choice.sheet = fromText(m_sheet.box->currentText());
    if (m_encoding.box->currentIndex() >= 0)
        choice.encoding = fromText(m_encoding.box->currentData().toString());
    if (m_separator.box->currentIndex() >= 0)
        choice.separator = m_separator.box->currentData().toChar().toLatin1();
    return choice;
}

void SourceBar::setUsable(bool usable)
{
    for (QComboBox* box : {m_kind, m_sheet.box, m_encoding.box, m_separator.box})
        box->setEnabled(usable);
}

} // namespace coop::ui
