// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome_page.h"

#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/theme/widgets.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace coop::ui {

WelcomePage::WelcomePage(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_recent(new QVBoxLayout), m_inspection(new QWidget(this)), m_name(new QLineEdit(this)), m_code(new QLineEdit(this)),
      m_form(new QComboBox(this)), m_firstYear(new QLineEdit(this)), m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("welcomePage"));
    auto* openCard = new Card(tr("Open a book"), this);
    openCard->body()->addWidget(
        makeRemark(tr("A book is one file with all the years of one cooperative. It can be carried on a stick.")));
    auto* open = makeButton(tr("Choose a file…"), ButtonRole::Secondary, QStringLiteral("openBook"));
    connect(open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    openCard->body()->addWidget(open, 0, Qt::AlignLeft);
    openCard->body()->addSpacing(Tokens::kSmallGap);
    openCard->body()->addLayout(m_recent);
    auto* inspect = makeButton(tr("Inspect many books…"), ButtonRole::Secondary, QStringLiteral("inspectBooks"));
    connect(inspect, &QPushButton::clicked, this, &WelcomePage::inspectionRequested);
    auto* inspection = new QVBoxLayout(m_inspection);
    inspection->setContentsMargins(0, Tokens::kGap, 0, 0);
    inspection->addWidget(makeRemark(tr("For auditors: the rules over all books of a folder. The books are only read.")));
    inspection->addWidget(inspect, 0, Qt::AlignLeft);
    openCard->body()->addWidget(m_inspection);
    openCard->body()->addStretch();

    auto* newCard = new Card(tr("Make a new book"), this);
    auto* fields = new QFormLayout;
    const auto addField = [&](const QString& label, QWidget* field, const QString& name) {
        field->setObjectName(name);
        field->setAccessibleName(label);
        fields->addRow(label, field);
    };
    addField(tr("Name of the cooperative"), m_name, QStringLiteral("newBookName"));
    addField(tr("Unified social credit code"), m_code, QStringLiteral("newBookCode"));
    addField(tr("Legal form"), m_form, QStringLiteral("newBookForm"));
    addField(tr("First year"), m_firstYear, QStringLiteral("newBookFirstYear"));
    for (const auto& word : members::kLegalForms)
        m_form->addItem(toText(word.value), static_cast<int>(word.value));
    m_firstYear->setText(QString::number(clock.today().year()));
    m_problem->setProperty("look", QStringLiteral("field-problem"));
    m_problem->setObjectName(QStringLiteral("newBookProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    newCard->body()->addLayout(fields);
    newCard->body()->addWidget(m_problem);
    auto* make = makeButton(tr("Make the book…"), ButtonRole::Primary, QStringLiteral("createBook"));
    connect(make, &QPushButton::clicked, this, &WelcomePage::create);
    connect(m_name, &QLineEdit::returnPressed, this, &WelcomePage::create);
    newCard->body()->addWidget(make, 0, Qt::AlignLeft);
    newCard->body()->addStretch();

    auto* cards = new QHBoxLayout;
    cards->setSpacing(Tokens::kGap);
    cards->addWidget(openCard, 1);
    cards->addWidget(newCard, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(60, 50, 60, 50);
    layout->addWidget(makeLabel(tr("Welcome"), TextRole::Figure));
    layout->addWidget(makeRemark(tr("Keep the books of a farmers' cooperative and share its surplus by law, to the fen.")));
    layout->addSpacing(Tokens::kGap);
    layout->addLayout(cards);
    layout->addStretch();
}

void WelcomePage::showRecent(const QStringList& files)
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!files.isEmpty())
        m_recent->addWidget(makeRemark(tr("Used last:")));
    for (const QString& file : files) {
        auto* button = makeButton(QFileInfo(file).completeBaseName(), ButtonRole::Link, QStringLiteral("recentBook"));
        button->setToolTip(file);
        connect(button, &QPushButton::clicked, this, [this, file] { Q_EMIT recentChosen(file); });
        m_recent->addWidget(button, 0, Qt::AlignLeft);
    }
}

void WelcomePage::setInspectionOffered(bool isOffered)
{
    m_inspection->setVisible(isOffered);
}

void WelcomePage::startNewBook()
{
    m_name->setFocus();
}

void WelcomePage::showProblem(const QString& text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void WelcomePage::create()
{
    const auto year = parseYear(fromText(m_firstYear->text()));
    const book::NewBook particulars{.name = fromText(m_name->text().trimmed()),
                                    .code = fromText(m_code->text().trimmed()),
                                    .form = static_cast<members::LegalForm>(m_form->currentData().toInt()),
                                    .firstYear = year.value_or(FiscalYear{})};
    QStringList problems;
    const Issues issues = book::checkNewBook(particulars);
    for (const Issue& issue : issues)
        problems << fieldName(issue.field) + QStringLiteral(": ") + issueText(issue);
    if (!year)
        problems << tr("The first year needs four digits, for example 2025.");
    showProblem(problems.join(QLatin1Char('\n')));
    if (!hasErrors(issues) && year)
        Q_EMIT createRequested(particulars);
}

} // namespace coop::ui
