// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QProcess>
#include <QRegularExpression>

namespace coop::test {

/// What a poppler tool prints about a file: a reader of PDF that is not ours.
inline QString poppler(const QString& tool, const QStringList& arguments)
{
    QProcess process;
    process.start(tool, arguments);
    process.waitForFinished();
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit) << tool.toStdString() << " (poppler-utils) is needed";
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    EXPECT_EQ(process.readAllStandardError(), QByteArray());
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The text in the order in which it was drawn.
inline QString pdfText(const QString& file)
{
    return poppler(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), QStringLiteral("-enc"),
                                                 QStringLiteral("UTF-8"), file, QStringLiteral("-")});
}

inline QString withoutBlanks(QString text)
{
    static const QRegularExpression kBlank(QStringLiteral("\\s"));
    return text.remove(kBlank);
}

inline int pdfPageCount(const QString& file)
{
    static const QRegularExpression kPages(QStringLiteral("Pages:\\s+(\\d+)"));
    return kPages.match(poppler(QStringLiteral("pdfinfo"), {file})).captured(1).toInt();
}

} // namespace coop::test
