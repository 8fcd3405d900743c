// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passphrase.h"

#include "app/cli/console.h"
#include "app/cli/verbs.h"
#include "core/exchange/sealed_package.h"

#include <QCoreApplication>

#include <termios.h>
#include <unistd.h>

#include <fstream>
#include <iostream>

namespace coop::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// What is typed stays unseen while this lives.
class HiddenInput {
public:
    HiddenInput() : m_isTerminal(::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_isTerminal)
            return;
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~HiddenInput()
    {
        if (m_isTerminal)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    HiddenInput(const HiddenInput&) = delete;
    HiddenInput& operator=(const HiddenInput&) = delete;

private:
    termios m_before{};
    bool m_isTerminal;
};

std::string firstLine(std::istream& stream)
{
    std::string line;
    std::getline(stream, line);
    if (line.ends_with('\r'))
        line.pop_back();
    return line;
}

std::string asked(const QString& question)
{
    print(question);
    std::string answer;
    {
        const HiddenInput hidden;
        answer = firstLine(std::cin);
    }
    print(QStringLiteral("\n"));
    return answer;
}

QString firstQuestion()
{
    return Words::tr("Passphrase: ");
}

/// Typing unseen is easily mistaken, and a package locked so would be lost.
void requireAgain(const std::string& passphrase)
{
    if (asked(Words::tr("Once more: ")) != passphrase)
        throw UsageError(Words::tr("The two passphrases differ."));
}

void requireLength(const std::string& passphrase)
{
    if (!exchange::isPassphrase(passphrase))
        throw UsageError(Words::tr("The passphrase is too short; expected %1 characters or more.")
                             .arg(static_cast<qulonglong>(exchange::kLeastPassphrase)));
}

std::string typed(PassphraseUse use)
{
    if (::isatty(STDIN_FILENO) == 0)
        return firstLine(std::cin);
    std::string passphrase = asked(firstQuestion());
    if (use == PassphraseUse::Lock)
        requireAgain(passphrase);
    return passphrase;
}

} // namespace

std::string readPassphrase(const std::optional<std::string>& file, PassphraseUse use)
{
    std::string passphrase;
    if (file) {
        requireReadable(*file);
        std::ifstream stream(*file, std::ios::binary);
        passphrase = firstLine(stream);
    } else {
        passphrase = typed(use);
    }
    if (use == PassphraseUse::Lock)
        requireLength(passphrase);
    return passphrase;
}

} // namespace coop::app
