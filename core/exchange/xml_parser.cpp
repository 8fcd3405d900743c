// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_parser.h"

#include "core/base/ensure.h"

#include <expat.h>

#include <algorithm>

namespace coop::exchange {

namespace {

constexpr char kBetween = ' '; ///< between a namespace and a name

std::string_view localName(std::string_view name)
{
    return name.substr(name.rfind(kBetween) + 1); // npos + 1 is 0: no namespace
}

} // namespace

std::string_view XmlAttributes::value(std::string_view name, std::string_view space) const
{
    for (const char** pair = m_list; *pair != nullptr; pair += 2) {
        const std::string_view full = pair[0];
        const std::string_view local = localName(full);
        if (local != name)
            continue;
        const std::string_view prefix = full.substr(0, full.size() - std::min(full.size(), local.size() + 1));
        if (space.empty() ? prefix.empty() : prefix.ends_with(space))
            return pair[1];
    }
    return {};
}

struct XmlParser::Implementation {
    XML_Parser parser = nullptr;
    XmlHandler* handler = nullptr;
    bool isGood = true;

    static Implementation& of(void* data) { return *static_cast<Implementation*>(data); }
    static void XMLCALL onStart(void* data, const char* name, const char** attributes)
    {
        of(data).handler->onStart(localName(name), XmlAttributes(attributes));
    }
    static void XMLCALL onEnd(void* data, const char* name) { of(data).handler->onEnd(localName(name)); }
    static void XMLCALL onText(void* data, const char* text, int length)
    {
        of(data).handler->onText({text, static_cast<std::size_t>(length)});
    }
    static void XMLCALL onDoctype(void* data, const char*, const char*, const char*, int)
    {
        XML_StopParser(of(data).parser, XML_FALSE);
    }
};

XmlParser::XmlParser(XmlHandler& handler, XmlEncoding encoding)
    : m_implementation(std::make_unique<Implementation>())
{
    Implementation& self = *m_implementation;
    self.handler = &handler;
    self.parser = XML_ParserCreateNS(encoding == XmlEncoding::Utf8 ? "UTF-8" : nullptr, kBetween);
    ensure(self.parser != nullptr, "an XML parser");
    XML_SetUserData(self.parser, &self);
    XML_SetElementHandler(self.parser, Implementation::onStart, Implementation::onEnd);
    XML_SetCharacterDataHandler(self.parser, Implementation::onText);
    XML_SetStartDoctypeDeclHandler(self.parser, Implementation::onDoctype);
}

XmlParser::~XmlParser()
{
    XML_ParserFree(m_implementation->parser);
}

bool XmlParser::feed(std::string_view chunk)
{
    constexpr std::size_t kStep = 1u << 20; // expat counts in int
    Implementation& self = *m_implementation;
    for (; self.isGood && !chunk.empty(); chunk.remove_prefix(std::min(kStep, chunk.size()))) {
        const auto size = static_cast<int>(std::min(kStep, chunk.size()));
        self.isGood = XML_Parse(self.parser, chunk.data(), size, XML_FALSE) == XML_STATUS_OK;
    }
    return self.isGood;
}

bool XmlParser::finish()
{
    Implementation& self = *m_implementation;
    self.isGood = self.isGood && XML_Parse(self.parser, nullptr, 0, XML_TRUE) == XML_STATUS_OK;
    return self.isGood;
}

} // namespace coop::exchange
