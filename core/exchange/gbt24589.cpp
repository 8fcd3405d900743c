// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/gbt24589.h"

#include "core/base/ensure.h"
#include "core/exchange/encoding.h"
#include "core/exchange/writers.h"

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace coop::exchange {

namespace {

constexpr std::string_view kNamespace =
    "http://sxbw.audit.gov.cn/AccountingSoftwareDataInterfaceStandard/2010/SOE/XMLSchema";
constexpr std::size_t kPiece = 1 << 20;

const std::vector<GbtStructure> kCommon = {
    {"电子账簿", "T101", {"电子账簿编号", "电子账簿名称", "会计核算单位", "组织机构代码", "单位性质", "行业", "开发单位", "版本号", "本位币",
                          "会计年度", "标准版本号"}},
    {"会计期间", "T102", {"会计年度", "会计期间号", "会计期间起始日期", "会计期间结束日期"}},
    {"记账凭证类型", "T103", {"记账凭证类型编号", "记账凭证类型名称", "记账凭证类型简称"}},
    {"币种", "T105", {"币种编码", "币种名称"}},
    {"自定义档案项", "T111", {"档案编码", "档案名称", "档案描述", "是否有层级特征", "档案编码规则"}},
    {"自定义档案项值", "T112", {"档案编码", "档案值编码", "档案值名称", "档案值描述", "档案值父节点", "档案值级次"}},
};

const std::vector<GbtStructure> kLedger = {
    {"总账基础信息", "T201", {"结构分隔符", "会计科目编号规则", "现金流量项目编码规则", "凭证头可扩展字段结构", "凭证头可扩展结构对应档案",
                              "分录行可扩展字段结构", "分录行可扩展字段对应档案"}},
    {"会计科目", "T202", {"科目编号", "科目名称", "科目级次", "科目类型", "余额方向"}},
    {"科目辅助核算", "T203", {"科目编号", "辅助项编号", "辅助项名称", "对应档案", "辅助项描述"}},
    {"科目余额及发生额", "T205", {"科目编号",     "辅助项1编号",  "辅助项2编号",  "辅助项3编号",  "辅助项4编号",  "期初余额方向",
                                  "期末余额方向", "币种编码",     "计量单位",     "会计年度",     "会计期间号",   "期初数量",
                                  "期初原币余额", "期初本币余额", "借方数量",     "借方原币金额", "借方本币金额", "贷方数量",
                                  "贷方原币金额", "贷方本币金额", "期末数量",     "期末原币余额", "期末本币余额"}},
    {"记账凭证", "T206", {"记账凭证日期", "会计年度",     "会计期间号",   "记账凭证类型编号", "记账凭证编号", "记账凭证行号",
                          "记账凭证摘要", "科目编号",     "辅助项1编号",  "辅助项2编号",      "辅助项3编号",  "辅助项4编号",
                          "币种编码",     "计量单位",     "借方数量",     "借方原币金额",     "借方本币金额", "贷方数量",
                          "贷方原币金额", "贷方本币金额", "汇率类型编号", "汇率",             "单价",         "凭证头可扩展字段结构值",
                          "分录行可扩展字段结构", "结算方式编码", "票据类型", "票据号", "票据日期", "附件数", "制单人", "审核人", "记账人",
                          "记账标志", "作废标志", "凭证来源系统"}},
    {"报表集", "T208", {"报表编号", "报表名称", "报表报告日", "报表报告期", "编制单位", "货币单位"}},
    {"报表项数据", "T209", {"报表编号", "报表项编号", "报表项名称", "报表项公式", "报表项数值"}},
};

/// Character data of valid UTF-8, without what XML 1.0 has no place for: control characters, U+FFFE and U+FFFF.
void appendText(std::string& xml, std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool isNonCharacter = text.substr(i).starts_with("\xEF\xBF\xBE") || text.substr(i).starts_with("\xEF\xBF\xBF");
        if (isNonCharacter)
            i += 2;
        else if (c == '&')
            xml += "&amp;";
        else if (c == '<')
            xml += "&lt;";
        else if (c == '>')
            xml += "&gt;";
        else if (c == '\r')
            xml += "&#13;";
        else if (static_cast<unsigned char>(c) >= ' ' || c == '\t' || c == '\n')
            xml += c;
    }
}

const GbtStructure& structureOf(GbtFile file, std::string_view name)
{
    const std::span<const GbtStructure> structures = gbtStructures(file);
    const auto found = std::ranges::find(structures, name, &GbtStructure::name);
    ensure(found != structures.end(), "a structure of the file");
    return *found;
}

} // namespace

std::string_view rootOf(GbtFile file)
{
    return file == GbtFile::Common ? "公共档案" : "总账";
}

std::span<const GbtStructure> gbtStructures(GbtFile file)
{
    return file == GbtFile::Common ? kCommon : kLedger;
}

GbtWriter::GbtWriter(const std::filesystem::path& path, GbtFile file)
    : m_path(path), m_file(file), m_stream(path, std::ios::binary)
{
    m_buffer.append("<?xml version=\"1.0\" encoding=\"GB18030\"?>\n<").append(rootOf(file));
    m_buffer.append(" xmlns=\"").append(kNamespace).append("\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"");
    m_buffer.append(" xsi:schemaLocation=\"").append(kNamespace).append(" ").append(rootOf(file)).append(".xsd\">\n");
    write();
}

void GbtWriter::add(std::string_view structure, const GbtValues& values)
{
    const GbtStructure& layout = structureOf(m_file, structure);
    m_buffer.append(" <").append(layout.name).append(" locID=\"").append(layout.locId).append("\">\n");
    std::size_t used = 0;
    for (const std::string_view element : layout.elements) {
        const auto value = std::ranges::find(values, element, &GbtValues::value_type::first);
        m_buffer.append("  <").append(element);
        if (value == values.end()) {
            m_buffer.append("/>\n");
            continue;
        }
        ++used;
        m_buffer += '>';
        appendText(m_buffer, value->second);
        m_buffer.append("</").append(element).append(">\n");
    }
    ensure(used == values.size(), "only elements that the structure has");
    m_buffer.append(" </").append(layout.name).append(">\n");
    if (m_buffer.size() >= kPiece)
        write();
}

void GbtWriter::finish()
{
    m_buffer.append("</").append(rootOf(m_file)).append(">\n");
    write();
    m_stream.close();
    if (!m_stream)
        throw FileError(m_path, std::generic_category().message(errno));
}

void GbtWriter::write()
{
    const std::string bytes = toGb18030(m_buffer);
    m_buffer.clear();
    m_stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!m_stream)
        throw FileError(m_path, std::generic_category().message(errno));
}

} // namespace coop::exchange
