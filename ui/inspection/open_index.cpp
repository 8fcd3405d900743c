// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/open_index.h"

#include "ui/text/format.h"

#include <QLockFile>

namespace coop::ui {

OpenIndex::OpenIndex(const std::optional<IndexPlace>& place)
{
    if (!place) {
        m_index.emplace(inspection::ScanIndex::inMemory());
        return;
    }
    try {
        std::error_code ignored; // a folder that cannot be made fails below, with its reason
        std::filesystem::create_directories(place->file.parent_path(), ignored);
        m_lock = std::make_unique<QLockFile>(toText(place->file.string() + ".lock"));
        m_lock->setStaleLockTime(0); // a scan may take long; who is gone is known by his process
        if (!m_lock->tryLock(0) && m_lock->error() == QLockFile::LockFailedError) {
            m_trouble = IndexTrouble{.kind = IndexTrouble::Kind::Busy, .file = place->file.string()};
            m_index.emplace(inspection::ScanIndex::inMemory());
            return;
        }
        m_index.emplace(place->file, inspection::readOrMakeSecret(place->secret));
        m_isInFile = true;
    } catch (const storage::StorageError& error) {
        giveUp(error);
    }
}

OpenIndex::~OpenIndex() = default;

void OpenIndex::giveUp(const storage::StorageError& error)
{
    m_trouble = IndexTrouble{.kind = IndexTrouble::Kind::Unusable,
                             .failure = error.failure(),
                             .file = error.path(),
                             .detail = error.detail()};
    m_isInFile = false;
    m_index.reset();
    m_index.emplace(inspection::ScanIndex::inMemory());
    m_lock.reset();
}

} // namespace coop::ui
