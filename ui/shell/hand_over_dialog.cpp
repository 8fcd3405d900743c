// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/hand_over_dialog.h"

#include "core/exchange/new_folder.h"
#include "core/exchange/writers.h"
#include "ui/print/audit_papers.h"
#include "ui/text/chinese_wording.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/theme/widgets.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QSet>
#include <QVBoxLayout>

namespace coop::ui {

namespace {

constexpr int kWidth = 560;

QString hintOf(PassphraseStrength strength)
{
    switch (strength) {
    case PassphraseStrength::TooShort:
        return HandOverDialog::tr("At least %1 characters.").arg(static_cast<qulonglong>(exchange::kLeastPassphrase));
    case PassphraseStrength::Weak: return HandOverDialog::tr("Weak: easily guessed. Several words that do not belong together are better.");
    case PassphraseStrength::Fair: return HandOverDialog::tr("Fair. Longer is safer.");
    case PassphraseStrength::Strong: return HandOverDialog::tr("Strong.");
    }
    return {};
}

QLineEdit* passphraseEdit(const QString& objectName, const QString& accessibleName)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setAccessibleName(accessibleName);
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

/// What a job that failed says; the world's failures have sentences, all else is told as it is.
QString failureOf(const std::exception_ptr& error)
{
    try {
        std::rethrow_exception(error);
    } catch (const storage::StorageError& failure) {
        return failureText(failure);
    } catch (const exchange::FileError& failure) {
        return HandOverDialog::tr("“%1” could not be written (%2).")
            .arg(toText(failure.file().string()), toText(failure.what()));
    } catch (const std::exception& failure) {
        return toText(failure.what());
    }
}

QHBoxLayout* buttonRow(QDialog& dialog, QPushButton* action)
{
    QPushButton* cancel = makeButton(HandOverDialog::tr("Cancel"), ButtonRole::Secondary, QStringLiteral("packageCancel"));
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(action);
    action->setDefault(true);
    return row;
}

} // namespace

PassphraseStrength strengthOf(const QString& passphrase)
{
    const qsizetype length = passphrase.toUcs4().size();
    QSet<char32_t> different;
    bool hasChinese = false;
    for (const char32_t character : passphrase.toUcs4()) {
        different.insert(character);
        hasChinese = hasChinese || character >= 0x2E80;
    }
    if (length < static_cast<qsizetype>(exchange::kLeastPassphrase))
        return PassphraseStrength::TooShort;
    constexpr qsizetype kFewDifferent = 6;
    if (different.size() < kFewDifferent)
        return PassphraseStrength::Weak;
    // A Chinese character is one of thousands, a Latin one of some dozens.
    const qsizetype worth = hasChinese ? length * 2 : length;
    constexpr qsizetype kFair = 12;
    constexpr qsizetype kStrong = 18;
    return worth >= kStrong ? PassphraseStrength::Strong : worth >= kFair ? PassphraseStrength::Fair : PassphraseStrength::Weak;
}

HandOverDialog::HandOverDialog(BookSession& session, Interaction& interaction, QWidget* parent)
    : QDialog(parent), m_session(session), m_interaction(interaction)
{
    setObjectName(QStringLiteral("handOverDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Hand-over package for the auditor"));
    setMinimumWidth(kWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 22, 28, 22);
    layout->setSpacing(Tokens::kGap);
    layout->addWidget(makeRemark(tr("One locked file with a checked copy of the book, all its tables for the auditor's programs, and "
                                    "the statements and registers of the year as PDF and CSV. Nobody can read or change it without "
                                    "the passphrase; tell it to the auditor by another way than the file.")));
    buildFields();
    buildButtons();
    connect(&m_session, &BookSession::closed, this, &QDialog::reject);
    judge();
    m_passphrase->setFocus();
}

void HandOverDialog::buildFields()
{
    m_year = new QComboBox;
    m_year->setObjectName(QStringLiteral("packageYear"));
    m_year->setAccessibleName(tr("Year of the reports"));
    for (const FiscalYear year : m_session.years())
        m_year->addItem(QString::number(year.value), year.value);
    m_year->setCurrentIndex(std::max(0, m_year->findData(m_session.year().value)));
    m_passphrase = passphraseEdit(QStringLiteral("packagePassphrase"), tr("Passphrase"));
    m_again = passphraseEdit(QStringLiteral("packageAgain"), tr("Once more"));
    m_hint = makeRemark({});
    m_hint->setObjectName(QStringLiteral("packageHint"));
    auto* form = new QFormLayout;
    form->addRow(tr("Year of the reports"), m_year);
    form->addRow(tr("Passphrase"), m_passphrase);
    form->addRow(tr("Once more"), m_again);
    form->addRow(QString(), m_hint);
    static_cast<QVBoxLayout*>(layout())->addLayout(form);
    connect(m_passphrase, &QLineEdit::textChanged, this, &HandOverDialog::judge);
    connect(m_again, &QLineEdit::textChanged, this, &HandOverDialog::judge);
}

void HandOverDialog::buildButtons()
{
    m_make = makeButton(tr("Make the package…"), ButtonRole::Primary, QStringLiteral("packageMake"));
    connect(m_make, &QPushButton::clicked, this, &HandOverDialog::start);
    static_cast<QVBoxLayout*>(layout())->addLayout(buttonRow(*this, m_make));
}

void HandOverDialog::judge()
{
    const PassphraseStrength strength = strengthOf(m_passphrase->text());
    const bool differ = !m_again->text().isEmpty() && m_again->text() != m_passphrase->text();
    m_hint->setText(differ ? tr("The two passphrases differ.") : hintOf(strength));
    m_make->setEnabled(!m_isBusy && strength != PassphraseStrength::TooShort && m_again->text() == m_passphrase->text());
}

void HandOverDialog::start()
{
    const std::filesystem::path& source = m_session.book().file();
    const QString name = toText(source.stem().string()) + QLatin1Char('-') + m_year->currentText();
    const QString ending = toText(exchange::kPackageEnding);
    QString file = m_interaction.chooseFileToSave(tr("Where shall the package be kept?"), name + ending,
                                                  tr("Hand-over packages (*.coop-sealed)"));
    if (file.isEmpty())
        return;
    if (!file.endsWith(ending))
        file += ending;
    m_isBusy = true;
    m_make->setText(tr("Working…"));
    judge();
    book::HandOverRequest request{.target = fromText(file),
                                  .passphrase = fromText(m_passphrase->text()),
                                  .software = "shezhang " + fromText(QCoreApplication::applicationVersion()),
                                  .words = chineseReportWording()};
    const FiscalYear year{m_year->currentData().toInt()};
    const auto job = [source, request, year, &clock = m_session.clock(),
                      user = fromText(BookSession::operatorName())](std::stop_token stop) mutable {
        const auto book = book::Book::open(source, book::OpenMode::ReadOnly, clock, {.name = user});
        std::filesystem::path parts = request.target;
        parts += ".reports";
        const exchange::NewFolder scratch(parts);
        std::filesystem::permissions(scratch.path(), std::filesystem::perms::owner_all);
        request.reports = writeAuditPapers(*book, scratch.path(), year, clock.today(), stop);
        return book::handOver(*book, request);
    };
    m_task.start(
        job, [this, file](const auto& manifest) { finished(file, manifest); },
        [this](const std::exception_ptr& error) {
            m_isBusy = false;
            m_make->setText(tr("Make the package…"));
            judge();
            m_interaction.tell(failureOf(error));
        });
}

void HandOverDialog::finished(const QString& file, const Expected<exchange::PackageManifest, Issues>& manifest)
{
    m_isBusy = false;
    if (!manifest) {
        m_make->setText(tr("Make the package…"));
        judge();
        m_interaction.tell(issueText(manifest.error().front()));
        return;
    }
    Q_EMIT made(tr("Package made: %1, %2 files.").arg(file).arg(manifest->files.size()));
    accept();
}

OpenPackageDialog::OpenPackageDialog(const QString& file, Interaction& interaction, QWidget* parent)
    : QDialog(parent), m_file(file), m_interaction(interaction),
      m_passphrase(passphraseEdit(QStringLiteral("packagePassphrase"), tr("Passphrase"))), m_problem(makeRemark({})),
      m_open(makeButton(tr("Unlock…"), ButtonRole::Primary, QStringLiteral("packageOpen")))
{
    setObjectName(QStringLiteral("openPackageDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Open a hand-over package"));
    setMinimumWidth(kWidth);
    m_problem->setObjectName(QStringLiteral("packageProblem"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 22, 28, 22);
    layout->setSpacing(Tokens::kGap);
    layout->addWidget(makeRemark(tr("%1 is locked. Its files are put into a new folder, write-protected, and the book is opened to be "
                                    "read.")
                                     .arg(QFileInfo(file).fileName())));
    layout->addWidget(m_passphrase);
    layout->addWidget(m_problem);
    layout->addLayout(buttonRow(*this, m_open));
    m_open->setEnabled(false);
    connect(m_passphrase, &QLineEdit::textChanged, this, [this](const QString& text) { m_open->setEnabled(!text.isEmpty()); });
    connect(m_open, &QPushButton::clicked, this, &OpenPackageDialog::start);
    m_passphrase->setFocus();
}

void OpenPackageDialog::start()
{
    const QString parent = m_interaction.chooseFolder(tr("In which folder shall the files be put?"));
    if (parent.isEmpty())
        return;
    m_open->setEnabled(false);
    m_problem->setText(tr("Working…"));
    const std::filesystem::path target =
        std::filesystem::path(fromText(parent)) / fromText(QFileInfo(m_file).completeBaseName());
    m_task.start([file = fromText(m_file), passphrase = fromText(m_passphrase->text()), target](
                     std::stop_token) { return book::openHandOver(file, passphrase, target); },
                 [this](const auto& package) { finished(package); },
                 [this](const std::exception_ptr& error) {
                     m_open->setEnabled(true);
                     m_problem->setText(failureOf(error));
                 });
}

void OpenPackageDialog::finished(const Expected<book::OpenedPackage, Issues>& package)
{
    if (!package) {
        m_open->setEnabled(true);
        m_problem->setText(issueText(package.error().front()));
        return;
    }
    Q_EMIT opened(toText(package->book.string()));
    accept();
}

} // namespace coop::ui
