// SPDX-License-Identifier: GPL-3.0-or-later
// A sealed package that is not what it should be. The first byte chooses what the others are: a whole file, changes of single
// bytes of a sound package, or what is inside the lock: a list of files and their contents, which whoever knows the passphrase
// can write as he likes. It opens whole or leaves nothing behind, and nothing outside of its folder.
#include "core/base/ensure.h"
#include "core/exchange/package_stream.h"
#include "tests/fuzz/fuzz_book.h"
#include "tests/fuzz/package_seed.h"
#include "tests/fuzz/scratch_file.h"

#include <iterator>

using namespace coop;

namespace {

/// A key that takes a gigabyte to make is refused or made elsewhere; here it would only take the time.
bool isCostly(std::string_view bytes)
{
    constexpr std::size_t kCostAt = exchange::kPackageMark.size();
    return bytes.size() >= kCostAt + 16 && bytes.substr(kCostAt, 16) != test::soundPackage().substr(kCostAt, 16);
}

std::string fileFrom(std::uint8_t choice, std::string_view rest)
{
    switch (choice % 3) {
    case 0:
        return std::string(rest);
    case 1:
        return test::changedBytes(test::soundPackage(), rest);
    default:
        return test::lockedBytes(rest);
    }
}

/// What stands in the folder of the scratch files besides them.
std::ptrdiff_t filesBeside()
{
    return std::distance(std::filesystem::directory_iterator(test::scratchFolder()), std::filesystem::directory_iterator());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string bytes = fileFrom(data[0], test::bytesOf(data + 1, size - 1));
    if (isCostly(bytes))
        return 0;
    const std::filesystem::path file = test::scratchFile("p.coop-sealed", bytes);
    const std::filesystem::path folder = test::scratchFolder() / "out";
    const std::ptrdiff_t before = filesBeside();
    const auto opened = exchange::openPackage(file, test::kPackagePassphrase, folder);
    if (opened) {
        for (const exchange::PackedEntry& entry : opened->files)
            ensure(std::filesystem::file_size(folder / entry.name) == entry.bytes, "each file of the list");
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all);
        std::filesystem::remove_all(folder);
    }
    ensure(filesBeside() == before, "a package that is refused leaves nothing behind");
    return 0;
}
