// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/zip_writer.h"

#include <zlib.h>

#include <stdexcept>

namespace coop::test {

namespace {

void put(std::string& bytes, std::uint32_t value, int size)
{
    for (int i = 0; i < size; ++i)
        bytes += static_cast<char>((value >> (8 * i)) & 0xFFu);
}

std::string deflated(std::string_view content)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::runtime_error("deflate");
    std::string packed(deflateBound(&stream, static_cast<uLong>(content.size())), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.data()));
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

constexpr std::string_view kXmlHead = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
constexpr std::string_view kMain = R"(xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
constexpr std::string_view kRelationships =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
constexpr std::string_view kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::string joined(std::initializer_list<std::string_view> parts)
{
    std::string result;
    for (const std::string_view part : parts)
        result += part;
    return result;
}

std::string relation(std::string_view id, std::string_view type, std::string_view target)
{
    return joined({"<Relationship Id=\"", id, "\" Type=\"", kOffice, "/", type, "\" Target=\"", target, "\"/>"});
}

} // namespace

void ZipWriter::add(std::string_view name, std::string_view content, Method method)
{
    add(name, content, method, {});
}

void ZipWriter::add(std::string_view name, std::string_view content, Method method, const Lie& lie)
{
    const std::string packed = method == Method::Deflated ? deflated(content) : std::string(content);
    const auto sum = static_cast<std::uint32_t>(
        crc32(0, reinterpret_cast<const Bytef*>(content.data()), static_cast<uInt>(content.size())));
    std::string common;
    put(common, 20, 2);
    put(common, lie.flags, 2);
    put(common, method == Method::Deflated ? 8 : 0, 2);
    put(common, 0, 4);
    put(common, lie.checksum.value_or(sum), 4);
    put(common, static_cast<std::uint32_t>(packed.size()), 4);
    put(common, lie.unpackedSize.value_or(static_cast<std::uint32_t>(content.size())), 4);
    put(common, static_cast<std::uint32_t>(name.size()), 2);
    put(common, 0, 2);

    m_directory += "PK\x01\x02";
    put(m_directory, 20, 2);
    m_directory += common;
    put(m_directory, 0, 4); // no comment, the first disk
    put(m_directory, 0, 2); // no attributes inside
    put(m_directory, 0, 4); // nor outside
    put(m_directory, static_cast<std::uint32_t>(m_entries.size()), 4);
    m_directory += name;

    m_entries += "PK\x03\x04";
    m_entries += common;
    m_entries += name;
    m_entries += packed;
    ++m_count;
}

std::string ZipWriter::bytes() const
{
    std::string end = "PK\x05\x06";
    put(end, 0, 4);
    put(end, m_count, 2);
    put(end, m_count, 2);
    put(end, static_cast<std::uint32_t>(m_directory.size()), 4);
    put(end, static_cast<std::uint32_t>(m_entries.size()), 4);
    put(end, 0, 2);
    return m_entries + m_directory + end;
}

std::string sheetXml(std::string_view sheetData)
{
    return joined({kXmlHead, "<worksheet ", kMain, "><sheetData>", sheetData, "</sheetData></worksheet>"});
}

ZipWriter xlsxWithoutSheet(std::string_view strings, std::string_view workbookSettings)
{
    ZipWriter zip;
    zip.add("[Content_Types].xml",
            joined({kXmlHead, R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>)"}));
    zip.add("_rels/.rels",
            joined({kXmlHead, kRelationships, relation("rId1", "officeDocument", "xl/workbook.xml"), "</Relationships>"}));
    zip.add("xl/workbook.xml",
            joined({kXmlHead, "<workbook ", kMain, " xmlns:r=\"", kOffice, "\">", workbookSettings,
                    R"(<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>)"}));
    zip.add("xl/_rels/workbook.xml.rels",
            joined({kXmlHead, kRelationships, relation("rId1", "worksheet", "worksheets/sheet1.xml"),
                    relation("rId2", "sharedStrings", "/xl/sharedStrings.xml"), "</Relationships>"}));
    zip.add("xl/sharedStrings.xml", joined({kXmlHead, "<sst ", kMain, ">", strings, "</sst>"}));
    return zip;
}

std::string xlsxWith(std::string_view sheetData, std::string_view strings, std::string_view workbookSettings)
{
    ZipWriter zip = xlsxWithoutSheet(strings, workbookSettings);
    zip.add("xl/worksheets/sheet1.xml", sheetXml(sheetData), ZipWriter::Method::Deflated);
    return zip.bytes();
}

std::string odsWith(std::string_view tables)
{
    ZipWriter zip;
    zip.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    zip.add("content.xml",
            joined({kXmlHead,
                    R"(<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
                    R"( xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0")"
                    R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0")"
                    R"( xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0")"
                    R"( xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">)"
                    "<office:body><office:spreadsheet>",
                    tables, "</office:spreadsheet></office:body></office:document-content>"}));
    zip.add("META-INF/manifest.xml",
            joined({kXmlHead, R"(<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>)"}));
    return zip.bytes();
}

std::string odsWithRows(std::string_view rows)
{
    return odsWith(joined({R"(<table:table table:name="Sheet1">)", rows, "</table:table>"}));
}

} // namespace coop::test
