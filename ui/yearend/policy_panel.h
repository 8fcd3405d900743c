// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/book/desks.h"
#include "ui/yearend/policy_form.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace coop::ui {

class Card;
class ProblemLabel;
class QuantificationEdit;
class StageCard;

/// Of a year, with surplus and losses and what everything comes to; of a charter, which has only the rule.
enum class PolicyOf { Year, Charter };

/// Law Art. 61 and Collective Law 2024 Art. 42: unions and collectives set their own split.
[[nodiscard]] bool isBoundByFloor(members::LegalForm form);

/// The policy as a card: surplus, losses, reserve, and the stages one below the other.
class PolicyPanel final : public QWidget {
    Q_OBJECT
public:
    /// The names of the controls of a charter's start with "charter.".
    explicit PolicyPanel(PolicyOf use, QWidget* parent = nullptr);

    void setDraft(const book::YearEndDraft& draft);
    /// What the fields say, and everything that is wrong with them; usable only without issues.
    [[nodiscard]] Checked<book::YearEndDraft> read() const;
    void setPolicy(const distribution::Policy& policy);
    /// As it stands in the fields, without surplus and losses.
    [[nodiscard]] PolicyForm form() const;
    [[nodiscard]] Checked<distribution::Policy> readPolicy() const;

    /// Each beside its field, by path: "surplus", "reserve.rate", "stages[1].cap".
    void showIssues(const Issues& issues);
    void showPlan(const distribution::Plan& plan);
    /// Takes the computed figures off: there is no plan.
    void clearPlan();
    /// Whether the 60 % floor binds, and what the coefficients can name.
    void setSurroundings(bool hasFloor, const QStringList& products);
    void setReadOnly(bool readOnly);

    /// Ready policies, load, save: filled by the page.
    [[nodiscard]] QMenu* policyMenu() const { return m_policyMenu; }
    void focusSurplus();
    void focusName();
    void revealStage(std::size_t index);

Q_SIGNALS:
    void edited();
    /// Where the ledger's surplus comes from is to be shown.
    void statementWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void shareUndo(QWidget* parent);
    void fieldChanged();
    [[nodiscard]] QWidget* buildFigures();
    [[nodiscard]] QWidget* buildReserve();
    [[nodiscard]] QHBoxLayout* buildFoot();
    [[nodiscard]] QLineEdit* moneyEdit(const QString& objectName, const QString& accessibleName);
    void setStages(const std::vector<StageForm>& forms);
    [[nodiscard]] std::vector<StageForm> stageForms() const;
    void addStage(const StageForm& form);
    void moveStage(StageCard* card, int by);
    void removeStage(StageCard* card);

    PolicyOf m_use;
    QString m_prefix;
    Card* m_card;
    QMenu* m_policyMenu;
    QScrollArea* m_scroll;
    QLineEdit* m_name;
    QLineEdit* m_surplus;
    QLineEdit* m_loss;
    QLineEdit* m_reserveRate;
    QComboBox* m_reserveOf;
    QuantificationEdit* m_quantification;
    QLabel* m_reserve;
    QLabel* m_distributable;
    QLabel* m_retained;
    QPushButton* m_fromLedger;
    ProblemLabel* m_surplusProblem;
    ProblemLabel* m_lossProblem;
    ProblemLabel* m_reserveProblem;
    ProblemLabel* m_stagesProblem;
    QVBoxLayout* m_stageLayout;
    QPushButton* m_add;
    std::vector<StageCard*> m_stages;
    QStringList m_products;
    bool m_hasFloor = false;
    bool m_quiet = false;
    bool m_isFromLedger = false;
};

} // namespace coop::ui
