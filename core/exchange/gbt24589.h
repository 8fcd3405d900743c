// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// XML with the element names of GB/T 24589.1-2010, the interface of accounting software for auditors. The names follow the
// layout that programs wrote under that edition; no conformity with the edition of 2024 is claimed. Only structures that a
// cooperative's book can fill are known here.

#include <filesystem>
#include <fstream>
#include <functional>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/issue.h"
#include "core/exchange/sheet.h"

namespace coop::exchange {

inline constexpr std::string_view kGbtStandard = "GB/T 24589.1-2010";
/// How many auxiliary items a line names here, of the thirty that the layout has room for.
inline constexpr int kGbtItems = 4;
/// Between the parts of an extended field: time of entry, then note.
inline constexpr std::string_view kGbtSeparator = "|";

/// 公共档案 and 总账, the two files that are written.
enum class GbtFile { Common, Ledger };
[[nodiscard]] std::string_view rootOf(GbtFile file);

/// A structure (记账凭证 …) with its number in the standard and its elements in order. Elements of single fields have numbers
/// there too, which are not known from a public source and are left out rather than guessed.
struct GbtStructure {
    std::string_view name{};
    std::string_view locId{};
    std::vector<std::string_view> elements{};
};
[[nodiscard]] std::span<const GbtStructure> gbtStructures(GbtFile file);

using GbtValues = std::vector<std::pair<std::string_view, std::string>>;

/// Writes one of the files in GB18030. Elements without a value stand empty in their place. Control characters, which XML
/// cannot say, are left out. Throws FileError.
class GbtWriter {
public:
    GbtWriter(const std::filesystem::path& path, GbtFile file);

    /// Structures come in the order of the standard.
    void add(std::string_view structure, const GbtValues& values);
    /// Ends the file; without it the file is not whole.
    void finish();

private:
    void write();

    std::filesystem::path m_path;
    GbtFile m_file;
    std::ofstream m_stream;
    std::string m_buffer{};
};

/// One structure as it was read: its elements by name.
struct GbtRecord {
    std::string structure{};
    std::vector<std::pair<std::string, std::string>> elements{};

    /// Empty when it is not there.
    [[nodiscard]] std::string_view text(std::string_view element) const;
};

/// Calls `take` for each structure of a file in GB18030 or UTF-8. FileUnreadable, FileTooLarge, FileEncoding, FileDamaged;
/// records in front of the trouble were handed over then. Unknown structures and elements are handed over too.
[[nodiscard]] Issues readGbtFile(const std::filesystem::path& file, const std::function<void(const GbtRecord&)>& take,
                                 const ReadLimits& limits = {});

/// The vouchers of a 总账 file as a table with the columns of an import. Only what this program writes is understood: the
/// auxiliary items 1 to 4 are member, counterparty, product and project.
[[nodiscard]] Expected<Sheet, Issues> readGbtVouchers(const std::filesystem::path& file, const ReadLimits& limits = {});

} // namespace coop::exchange
