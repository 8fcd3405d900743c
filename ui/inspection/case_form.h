// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/background/task.h"
#include "ui/forms/form_panel.h"
#include "ui/inspection/case_store.h"
#include "ui/shell/interaction.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace coop::ui {

/// A link that unfolds a form about findings; what is typed is written beside the window, and what the index refuses is said under the
/// fields. Nothing typed is lost by a refusal.
class CaseForm : public QWidget {
    Q_OBJECT
public:
    [[nodiscard]] bool isChanged() const;
    void setOpen(bool open);
    /// What is typed, to come back to when the form is made anew.
    [[nodiscard]] FormPanel::State typed() const;
    void restore(const FormPanel::State& typed);

Q_SIGNALS:
    /// It was written; what is shown of the cases is of before.
    void written();

protected:
    struct Words {
        QString link{};      ///< "Next step…"
        QString sentence{};  ///< what comes of it
        QString action{};    ///< "Record the step"
        const char* first = ""; ///< the field that the keyboard goes to
    };
    /// The parts are called `objectName`.link, .action and .refusal, and .field each.
    CaseForm(const QString& objectName, const Words& words, Interaction& interaction, QWidget* parent);

    [[nodiscard]] FormPanel& form() { return *m_form; }
    /// Above the fields.
    [[nodiscard]] QVBoxLayout& head() { return *m_head; }
    /// The fields a new entry starts with.
    void startWith(const Fields& fields);
    /// What is typed, sound by itself, as a job for the index.
    [[nodiscard]] virtual std::function<inspection::Cases()> job() = 0;
    void refuse(const QStringList& sentences);

private:
    void submit();
    void finish(const inspection::Cases& cases);

    Interaction& m_interaction;
    const char* m_first;
    QPushButton* m_link;
    QWidget* m_body;
    QVBoxLayout* m_head;
    FormPanel* m_form;
    QLabel* m_refusal;
    QPushButton* m_action;
    Task<inspection::Cases> m_task;
};

/// A finding that a step may be about.
struct CaseSubject {
    inspection::CaseKey key{};
    inspection::CaseState state{};
    std::size_t steps = 0;      ///< that its case had when it was shown
    QString title{};
};

/// The next step of one finding, or the same step of several that are ticked. Who decides is remembered.
class StepForm final : public CaseForm {
    Q_OBJECT
public:
    StepForm(const QString& objectName, CaseStore store, std::vector<CaseSubject> subjects, Interaction& interaction, QWidget* parent = nullptr);

protected:
    std::function<inspection::Cases()> job() override;

private:
    [[nodiscard]] std::vector<inspection::StepTarget> targets() const;
    void addTicks();
    void markRequired();

    CaseStore m_store;
    std::vector<CaseSubject> m_subjects;
    std::vector<QCheckBox*> m_ticks;
};

/// Asks the cooperative about all its open findings, from a day on.
class QuestionForm final : public CaseForm {
    Q_OBJECT
public:
    QuestionForm(const QString& objectName, CaseStore store, std::string cooperative, Interaction& interaction, QWidget* parent = nullptr);

protected:
    std::function<inspection::Cases()> job() override;

private:
    CaseStore m_store;
    std::string m_cooperative;
};

/// What the cooperative answered about a finding.
class AnswerForm final : public CaseForm {
    Q_OBJECT
public:
    AnswerForm(const QString& objectName, CaseStore store, inspection::CaseKey key, Interaction& interaction, QWidget* parent = nullptr);

protected:
    std::function<inspection::Cases()> job() override;

private:
    CaseStore m_store;
    inspection::CaseKey m_key;
};

} // namespace coop::ui
