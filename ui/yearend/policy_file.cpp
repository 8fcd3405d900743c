// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/policy_file.h"

#include "ui/text/issue_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace coop::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PolicyFile)
};

QString listed(const QString& file, const Issues& issues)
{
    QStringList lines;
    for (const Issue& issue : issues)
        lines << issueLine(QFileInfo(file).fileName(), issue);
    return Words::tr("The policy is not taken over:\n%1").arg(lines.join(QLatin1Char('\n')));
}

QString unreadable(const QString& reason)
{
    return Words::tr("The file cannot be read: %1").arg(reason);
}

QString unwritable(const QString& reason)
{
    return Words::tr("The file cannot be written: %1").arg(reason);
}

} // namespace

Expected<distribution::Policy, QString> readPolicyFile(const QString& file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return Unexpected(unreadable(source.errorString()));
    // One byte more than allowed, so that the reader sees a file that is too long.
    const QByteArray content = source.read(static_cast<qint64>(distribution::kLargestPolicyBytes) + 1);
    auto policy = distribution::parsePolicy({content.constData(), static_cast<std::size_t>(content.size())});
    if (!policy)
        return Unexpected(listed(file, policy.error()));
    return *std::move(policy);
}

QString writePolicyFile(const distribution::Policy& policy, const QString& file)
{
    const QByteArray content = QByteArray::fromStdString(distribution::toJson(policy)) + '\n';
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size() || !target.commit())
        return unwritable(target.errorString());
    return {};
}

} // namespace coop::ui
