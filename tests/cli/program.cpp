// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QProcess>

namespace coop::test {

namespace {

constexpr int kPatienceMs = 60'000;

Outcome outcomeOf(QProcess& process, const QString& program, const QStringList& arguments)
{
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(kPatienceMs) || process.exitStatus() != QProcess::NormalExit) {
        ADD_FAILURE() << "the program crashed or did not end: " << arguments.join(QLatin1Char(' ')).toStdString();
        return {};
    }
    return {.exitCode = process.exitCode(),
            .out = process.readAllStandardOutput().toStdString(),
            .error = process.readAllStandardError().toStdString()};
}

} // namespace

Program::Program()
{
    environment.insert(QStringLiteral("PATH"), QString::fromLocal8Bit(qgetenv("PATH")));
    environment.insert(QStringLiteral("LANG"), QStringLiteral("C"));
    environment.insert(QStringLiteral("USER"), QStringLiteral("auditor"));
    environment.insert(QStringLiteral("SHEZHANG"), QStringLiteral(SHEZHANG_PROGRAM));
}

Outcome Program::run(const QStringList& arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(QString::fromStdString(folder.path().string()));
    return outcomeOf(process, QStringLiteral(SHEZHANG_PROGRAM), arguments);
}

Outcome Program::runShell(const QString& line) const
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(QString::fromStdString(folder.path().string()));
    return outcomeOf(process, QStringLiteral("/bin/sh"), {QStringLiteral("-c"), line});
}

void Program::makeBook() const
{
    static_cast<void>(book::Book::create(folder / "book.coop",
                                         {.name = "青山禽蛋专业合作社（示例）", .firstYear = FiscalYear{2025}}, clock, {"test"}));
    import(QStringLiteral("members"), "number,name,kind,joined,id_number\n"
                                "1,张甲,farmer,2024-01-01,\n2,李乙,farmer,2024-01-01,110105194912310028\n"
                                "3,王丙,farmer,2024-01-01,\n4,赵丁,farmer,2024-01-01,\n"
                                "5,陈戊,farmer,2024-01-01,\n6,周己,farmer,2024-01-01,\n"
                                "10,青山公司,enterprise,2025-06-01,\n");
}

void Program::import(const QString& what, std::string_view text) const
{
    folder.write("import.csv", text);
    const Outcome outcome =
        run({QStringLiteral("import"), QStringLiteral("book.coop"), what, QStringLiteral("import.csv")});
    ASSERT_EQ(outcome.exitCode, 0) << outcome.error;
}

std::unique_ptr<book::Book> Program::openBook(book::OpenMode mode) const
{
    return book::Book::open(folder / "book.coop", mode, clock, {"test"});
}

int countOf(std::string_view text, std::string_view part)
{
    int count = 0;
    for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + part.size()))
        ++count;
    return count;
}

} // namespace coop::test
