// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storage_error.h"

namespace coop::storage {

StorageError::StorageError(Failure failure, std::string path, std::string detail)
    : std::runtime_error(path + ": " + detail), m_failure(failure), m_path(std::move(path)), m_detail(std::move(detail))
{
}

} // namespace coop::storage
