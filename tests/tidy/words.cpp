// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about words that people see.
#include "tests/tidy/rules.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace coop::tidy {

namespace {

using Names = std::set<std::string_view>;

/// Calls whose text is shown as it is.
const Names kShowing = {
    "setText",           "setWindowTitle",      "setToolTip",       "setStatusTip",       "setWhatsThis",
    "setPlaceholderText", "setAccessibleName",  "setAccessibleDescription", "setTitle",   "setTitleText",
    "setLabelText",      "setButtonText",       "setInformativeText", "setDetailedText",  "setPrefix",
    "setSuffix",         "setItemText",         "setTabText",       "setHeaderLabels",    "setHorizontalHeaderLabels",
    "setName",           "addAction",           "addMenu",          "addTab",             "addItem",
    "addItems",          "insertItem",          "addButton",        "addRow",             "showMessage",
    "getText",           "getItem",             "getInt",           "getOpenFileName",    "getSaveFileName",
    "information",       "warning",             "critical",         "question",           "about",
    "QLabel",            "QPushButton",         "QToolButton",      "QCheckBox",          "QRadioButton",
    "QGroupBox",         "QAction",             "QMenu",            "QMessageBox",        "QBarSet",
    "QDockWidget",       "QProgressDialog",     "tell",             "ask",                "confirm",
};

/// Calls that hand their text to the translator.
const Names kTranslating = {"tr", "translate", "QT_TR_NOOP", "QT_TRANSLATE_NOOP", "QT_TR_N_NOOP", "QT_TRANSLATE_NOOP3"};

/// Calls that pass a text on unchanged.
const Names kTransparent = {"",         "QStringLiteral", "QLatin1String",  "QString",     "QLatin1StringView",
                            "fromUtf8", "fromLatin1",     "fromStdString", "QStringList", "arg",
                            "QStringView", "string",      "string_view"};

/// Calls whose text is for programmers or machines, however much it reads like a sentence.
const Names kForMachines = {"ensure", "static_assert", "nodiscard", "deprecated", "runtime_error", "logic_error",
                            "setStyleSheet", "qWarning", "qDebug", "qCritical", "setObjectName", "property", "setProperty"};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isOpening(const Token& token)
{
    return token.is("(") || token.is("{") || token.is("[");
}

bool isClosing(const Token& token)
{
    return token.is(")") || token.is("}") || token.is("]");
}

/// Runs of two or more letters, without markup, placeholders and escapes.
int wordCount(std::string_view text)
{
    int count = 0;
    std::size_t run = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const bool isEnd = i == text.size();
        if (!isEnd && text[i] == '<')
            i = std::min(text.find('>', i), text.size() - 1);
        if (!isEnd && text[i] == '\\') {
            ++i;
        } else if (!isEnd && isLetter(text[i])) {
            ++run;
            continue;
        }
        count += run >= 2 ? 1 : 0;
        run = 0;
    }
    return count;
}

/// Three words or more with blanks between them; keys such as patronage_floor_form are none.
bool isSentence(std::string_view text)
{
    constexpr int kWordsOfASentence = 3;
    int count = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        count += wordCount(text.substr(at, end - at)) > 0 ? 1 : 0;
        at = end + 1;
    }
    return count >= kWordsOfASentence;
}

/// Names of fonts are the same in every language.
bool isProperName(std::string_view text)
{
    return text.starts_with("Noto ") || text.starts_with("Source Han ") || text.starts_with("Microsoft ") ||
           text.starts_with("WenQuanYi ");
}

bool hasChinese(std::string_view text)
{
    // U+3400…9FFF are the sequences E3 90 80 … E9 BF BF.
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const auto second = static_cast<unsigned char>(text[i + 1]);
        if ((lead >= 0xE4 && lead <= 0xE9) || (lead == 0xE3 && second >= 0x90))
            return true;
    }
    return false;
}

/// A style sheet, the usage of a command, a piece of a PDF file: a text with a grammar of its own.
bool isCode(std::string_view text)
{
    if (text.find_first_of("{};=") != std::string_view::npos || text.find("[--") != std::string_view::npos)
        return true;
    for (std::size_t slash = text.find('/'); slash != std::string_view::npos; slash = text.find('/', slash + 1)) {
        const bool isName = slash + 1 < text.size() && text[slash + 1] >= 'A' && text[slash + 1] <= 'Z';
        if (isName && (slash == 0 || text[slash - 1] == ' '))
            return true;
    }
    return false;
}

/// The name of what is called with the bracket at `open`: setText of setText(, QLabel of QLabel label(.
std::string_view calleeOf(const std::vector<Token>& tokens, std::size_t open)
{
    if (open == 0 || tokens[open - 1].kind != TokenKind::Word)
        return {};
    const std::string_view name = tokens[open - 1].text;
    const bool isDeclaration = open >= 2 && tokens[open - 2].kind == TokenKind::Word && kShowing.contains(tokens[open - 2].text);
    return isDeclaration ? std::string_view(tokens[open - 2].text) : name;
}

/// Adjacent literals are one.
std::vector<Token> joinedTokensOf(std::string_view text)
{
    std::vector<Token> joined;
    for (Token& token : tokensOf(text)) {
        const bool goesOn = token.kind == TokenKind::String && !joined.empty() && joined.back().kind == TokenKind::String;
        if (goesOn)
            joined.back().text += token.text;
        else
            joined.push_back(std::move(token));
    }
    return joined;
}

/// Walks over the literals of a file together with the calls they stand in, outermost first.
template <typename Visit>
void visitLiterals(const std::vector<Token>& tokens, Visit visit)
{
    std::vector<std::string_view> calls;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (isOpening(tokens[i]))
            calls.push_back(calleeOf(tokens, i));
        else if (isClosing(tokens[i]) && !calls.empty())
            calls.pop_back();
        else if (tokens[i].kind == TokenKind::String)
            visit(tokens[i], calls, i);
    }
}

bool isAnyOf(const std::vector<std::string_view>& calls, const Names& names)
{
    return std::ranges::any_of(calls, [&names](std::string_view call) { return names.contains(call); });
}

/// Nothing but transparent calls between the literal and the call that shows it.
bool isShown(const std::vector<std::string_view>& calls)
{
    for (auto call = calls.rbegin(); call != calls.rend(); ++call) {
        if (kShowing.contains(*call))
            return true;
        if (!kTransparent.contains(*call))
            return false;
    }
    return false;
}

std::string decodedXml(std::string_view text)
{
    constexpr std::pair<std::string_view, char> kEntities[] = {
        {"&lt;", '<'}, {"&gt;", '>'}, {"&amp;", '&'}, {"&quot;", '"'}, {"&apos;", '\''}};
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto* const entity = std::ranges::find_if(
            kEntities, [rest = text.substr(i)](const auto& pair) { return rest.starts_with(pair.first); });
        if (entity == std::end(kEntities)) {
            plain += text[i];
            continue;
        }
        plain += entity->second;
        i += entity->first.size() - 1;
    }
    return plain;
}

std::string decodedLiteral(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            plain += text[i];
            continue;
        }
        ++i;
        plain += text[i] == 'n' ? '\n' : text[i] == 't' ? '\t' : text[i];
    }
    return plain;
}

} // namespace

Findings untranslatedWords(const SourceFile& file)
{
    if (!file.isCpp() || !(file.isIn("ui/") || file.isIn("app/")))
        return {};
    Findings findings;
    // What QT_TRANSLATE_NOOP() declares is translated later, where it is shown.
    const std::set<std::string> declared = translatedSources(file);
    const std::vector<Token> tokens = joinedTokensOf(file.text);
    visitLiterals(tokens, [&](const Token& literal, const std::vector<std::string_view>& calls, std::size_t) {
        if (isAnyOf(calls, kTranslating) || declared.contains(decodedLiteral(literal.text)))
            return;
        const bool isForPeople = isSentence(literal.text) && !isCode(literal.text) && !isProperName(literal.text) &&
                                 !isAnyOf(calls, kForMachines);
        if (isForPeople || (wordCount(literal.text) > 0 && isShown(calls)))
            findings.push_back({file.path, literal.line, "not translated: " + literal.text});
    });
    return findings;
}

Findings chineseLiterals(const SourceFile& file)
{
    if (!file.isCpp() || !(file.isIn("ui/") || file.isIn("app/")))
        return {};
    Findings findings;
    const std::vector<Token> tokens = tokensOf(file.text);
    bool isInTable = false;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].is("Word") && i + 1 < tokens.size() && tokens[i + 1].is("<"))
            isInTable = true;
        else if (tokens[i].is(";"))
            isInTable = false;
        if (!isInTable && tokens[i].kind == TokenKind::String && hasChinese(tokens[i].text))
            findings.push_back({file.path, tokens[i].line, "Chinese words belong in a .ts file: " + tokens[i].text});
    }
    return findings;
}

std::set<std::string> translatedSources(const SourceFile& file)
{
    std::set<std::string> sources;
    const std::vector<Token> tokens = joinedTokensOf(file.text);
    visitLiterals(tokens, [&](const Token& literal, const std::vector<std::string_view>& calls, std::size_t at) {
        if (calls.empty() || !kTranslating.contains(calls.back()) || at == 0)
            return;
        // translate() and QT_TRANSLATE_NOOP() name their context first.
        const bool hasContext = calls.back() == "translate" || calls.back().starts_with("QT_TRANSLATE_NOOP");
        const bool isFirst = isOpening(tokens[at - 1]);
        const bool isSecond = at >= 3 && tokens[at - 1].is(",") && tokens[at - 2].kind == TokenKind::String &&
                              isOpening(tokens[at - 3]);
        if (hasContext ? isSecond : isFirst)
            sources.insert(decodedLiteral(literal.text));
    });
    return sources;
}

std::set<std::string> reportWords(const SourceFile& file)
{
    std::set<std::string> words;
    if (!file.isCpp() || !file.isIn("core/reports/"))
        return words;
    const std::vector<Token> tokens = joinedTokensOf(file.text);
    visitLiterals(tokens, [&](const Token& literal, const std::vector<std::string_view>& calls, std::size_t) {
        const bool isWord = literal.text.size() > 1 && literal.text[0] >= 'A' && literal.text[0] <= 'Z';
        if (isWord && !isAnyOf(calls, kForMachines))
            words.insert(decodedLiteral(literal.text));
    });
    return words;
}

Findings unfinishedTranslations(const SourceFile& file)
{
    Findings findings;
    int number = 0;
    for (const std::string_view line : linesOf(file.text)) {
        ++number;
        const bool isUnfinished = line.find("type=\"unfinished\"") != std::string_view::npos;
        const bool isEmpty = line.find("<translation></translation>") != std::string_view::npos;
        if (file.path.ends_with(".ts") && (isUnfinished || isEmpty))
            findings.push_back({file.path, number, "not translated yet"});
    }
    return findings;
}

std::set<std::string> translationSources(const SourceFile& file)
{
    constexpr std::string_view kOpen = "<source>";
    constexpr std::string_view kClose = "</source>";
    std::set<std::string> sources;
    const std::string_view text = file.text;
    for (std::size_t at = text.find(kOpen); at != std::string_view::npos; at = text.find(kOpen, at + 1)) {
        const std::size_t start = at + kOpen.size();
        const std::size_t end = std::min(text.find(kClose, start), text.size());
        sources.insert(decodedXml(text.substr(start, end - start)));
    }
    return sources;
}

} // namespace coop::tidy
