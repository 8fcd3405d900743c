// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <optional>

#include "core/inspection/scan_index.h"
#include "ui/inspection/inspector.h"

class QLockFile;

namespace coop::ui {

/// Why a scan is kept in memory only. The file of the index stays as it is: what people decided may be in it.
struct IndexTrouble {
    enum class Kind { Busy, Unusable };
    Kind kind = Kind::Busy;
    storage::Failure failure{};
    std::string file{};
    std::string detail{};
};

/// The index for one scan. One window at a time has the file; whoever comes second, or finds the file damaged, works in memory.
class OpenIndex {
public:
    explicit OpenIndex(const std::optional<IndexPlace>& place);
    ~OpenIndex();

    [[nodiscard]] inspection::ScanIndex& index() { return *m_index; }
    [[nodiscard]] const std::optional<IndexTrouble>& trouble() const { return m_trouble; }
    [[nodiscard]] bool isInFile() const { return m_isInFile; }
    /// The file failed meanwhile: from now on memory.
    void giveUp(const storage::StorageError& error);

private:
    std::unique_ptr<QLockFile> m_lock;
    std::optional<inspection::ScanIndex> m_index;
    std::optional<IndexTrouble> m_trouble;
    bool m_isInFile = false;
};

} // namespace coop::ui
