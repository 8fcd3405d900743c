// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/package_seed.h"

#include "core/exchange/package_stream.h"
#include "tests/fuzz/scratch_file.h"

#include <fstream>
#include <iterator>

namespace coop::test {

std::string lockedBytes(std::string_view content)
{
    const std::filesystem::path file = scratchFile("locked", "");
    exchange::LockingStream stream(file, kPackagePassphrase, {.operations = 1, .memoryBytes = 8192});
    stream.write(content);
    stream.finish();
    std::ifstream locked(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(locked), {}};
}

const std::string& packageContent()
{
    static const std::string content = [] {
        const std::string book = "book";
        const std::string table = "a,b\n1,2\n";
        const auto entry = [](std::string_view name, const std::string& bytes) {
            exchange::ContentHash hash;
            hash.add(bytes);
            return R"({"name":")" + std::string(name) + R"(","bytes":)" + std::to_string(bytes.size()) + R"(,"sha256":")" + hash.hex() +
                   "\"}";
        };
        const std::string list = R"({"format":1,"cooperative":"示例社","code":"","seal":"AAAA·BBBB","year":2025,"made":"","by":"",)"
                                 R"("files":[)" +
                                 entry("社.coop", book) + "," + entry("表/a.csv", table) + "]}";
        std::string size = std::to_string(list.size());
        size.insert(0, 10 - size.size(), '0');
        return size + list + book + table;
    }();
    return content;
}

const std::string& soundPackage()
{
    static const std::string bytes = lockedBytes(packageContent());
    return bytes;
}

} // namespace coop::test
