// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/document_layout.h"
#include "ui/print/page_painter.h"

namespace coop::ui {

/// Puts a paper that is read to paper: a notice, a resolution, a certificate.
class DocumentPainter final : public PagePainter {
public:
    explicit DocumentPainter(reports::Document document);
    DocumentPainter(reports::Document document, const QPageLayout& page, const QString& family = {})
        : m_layout(std::move(document), page, family)
    {
    }

    [[nodiscard]] const DocumentLayout& layout() const { return m_layout; }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] int pageCount() const override { return static_cast<int>(m_layout.pages().size()); }
    [[nodiscard]] QSizeF paper(int) const override { return m_layout.paper(); }
    void paint(QPainter& painter, int page, DrawnTexts* drawn = nullptr) const override;

private:
    DocumentLayout m_layout;
};

/// The paper that a document asks for, with the margins of a letter.
[[nodiscard]] QPageLayout pageLayoutFor(const reports::Document& document);

} // namespace coop::ui
