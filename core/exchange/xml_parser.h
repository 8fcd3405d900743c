// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string_view>

namespace coop::exchange {

/// The attributes of an element while its start is told.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** list) : m_list(list) {}

    /// The value of the attribute with this local name whose namespace (none is "") ends with `space`; empty
    /// when it is not there.
    [[nodiscard]] std::string_view value(std::string_view name, std::string_view space = {}) const;

private:
    const char** m_list;
};

/// Gets what an XML file consists of. Names come without their namespace.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void onStart(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void onEnd(std::string_view name) = 0;
    virtual void onText(std::string_view text) = 0;
};

/// Utf8: the text was converted already, whatever its first line says.
enum class XmlEncoding { AsDeclared, Utf8 };

/// Feeds XML in chunks to a handler. A document type declaration is refused: spreadsheets have none, and
/// its entities are the usual way to attack a reader.
class XmlParser {
public:
    explicit XmlParser(XmlHandler& handler, XmlEncoding encoding = XmlEncoding::AsDeclared);
    ~XmlParser();
    XmlParser(const XmlParser&) = delete;
    XmlParser& operator=(const XmlParser&) = delete;

    /// False when the XML is not well-formed; it stays so.
    [[nodiscard]] bool feed(std::string_view chunk);
    [[nodiscard]] bool finish();

private:
    struct Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace coop::exchange
