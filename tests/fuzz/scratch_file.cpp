// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/scratch_file.h"

#include <fstream>
#include <stdexcept>
#include <string>

#include <unistd.h>

namespace coop::test {

namespace {

class Folder {
public:
    Folder()
    {
        const std::filesystem::path memory = "/dev/shm";
        const std::filesystem::path parent =
            std::filesystem::is_directory(memory) ? memory : std::filesystem::temp_directory_path();
        m_path = parent / ("shezhang-fuzz-" + std::to_string(getpid()));
        std::filesystem::create_directories(m_path);
    }
    ~Folder()
    {
        std::error_code ignored; // nothing is lost with what stays behind
        std::filesystem::remove_all(m_path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path{};
};

} // namespace

std::string_view bytesOf(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), size};
}

const std::filesystem::path& scratchFolder()
{
    static const Folder folder;
    return folder.path();
}

std::filesystem::path scratchFile(std::string_view name, std::string_view bytes)
{
    std::filesystem::path file = scratchFolder() / name;
    std::ofstream stream(file, std::ios::binary | std::ios::trunc);
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    stream.close();
    if (!stream)
        throw std::runtime_error("no place for the scratch file");
    return file;
}

} // namespace coop::test
