// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include <array>
#include <functional>
#include <memory>

#include "ui/shell/page.h"

class QHBoxLayout;
class QStackedWidget;

namespace coop::ui {

class CharterPane;
class PlanPane;
class Segments;

/// The year's distribution from the draft to money in hand, a part of the page for each step.
class YearEndPage final : public Page {
    Q_OBJECT
public:
    YearEndPage(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);
    ~YearEndPage() override;

    [[nodiscard]] QString title() const override { return tr("Year end"); }
    void refresh() override;
    [[nodiscard]] QList<QWidget*> headerWidgets() override;
    [[nodiscard]] QString searchHint() const override { return tr("Search members (pinyin initials)…"); }
    void search(const QString& text) override;
    /// "plan", "charter", "adoption", "payments", "income"; "stage:0", "surplus" and "member:17" of the plan. What a part
    /// understands beyond that stands behind a slash: "income/member:17".
    void reveal(const QString& target) override;
    [[nodiscard]] bool hasUnsavedEntry() const override;
    [[nodiscard]] bool acceptFile(const QString& file) override;

    /// The plan on the screen; nothing before the first one.
    [[nodiscard]] std::shared_ptr<const distribution::Plan> plan() const;

private:
    enum Part { Plan, Charter, Adoption, Payments, Income };
    static constexpr int kParts = 5;

    template <typename Pane> void addPart(Part part, Pane* pane);
    void showPart(int part);

    Segments* m_parts;
    QStackedWidget* m_stack;
    PlanPane* m_plan;
    CharterPane* m_charter = nullptr;
    /// Of the parts that there are: the widget in the stack, what reads it anew, what it is to reveal.
    struct PartCalls {
        QWidget* pane = nullptr;
        std::function<void()> refresh{};
        std::function<void(const QString&)> reveal{};
    };
    std::array<PartCalls, kParts> m_calls{};
    /// The header takes it over as its child; it goes with the page all the same.
    QPointer<QWidget> m_header;
};

} // namespace coop::ui
