// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include "ui/inspection/inspector.h"
#include "ui/shell/page.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace coop::ui {

class FolderPane;
class OwnBookPane;
class Segments;

/// The inspection: the rules of the catalogue over the open book, and over all books of a folder. It works without a book too;
/// then only folders can be chosen.
class InspectionPage final : public Page {
    Q_OBJECT
public:
    InspectionPage(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);
    /// Tests bring their own inspector.
    InspectionPage(BookSession& session, Interaction& interaction, const Inspector& inspector, QWidget* parent = nullptr);
    ~InspectionPage() override;

    [[nodiscard]] QString title() const override;
    void refresh() override;
    [[nodiscard]] QList<QWidget*> headerWidgets() override;
    [[nodiscard]] QString searchHint() const override;
    void search(const QString& text) override;
    /// "book" or "folder".
    void reveal(const QString& target) override;

    [[nodiscard]] bool hasUnsavedEntry() const override;

private:
    enum Part { OwnBook, Folder };

    void buildHeader();
    void showPart(Part part);
    void chooseDay();
    void run();
    void openEvidence(const QString& table, qint64 id);

    Segments* m_parts;
    QStackedWidget* m_stack;
    OwnBookPane* m_own;
    FolderPane* m_folder;
    QComboBox* m_asOf;
    QPushButton* m_file;
    QPushButton* m_run;
    QString m_runTexts[2];
    /// The header takes the buttons over as its children; they go with the page all the same.
    QList<QPointer<QWidget>> m_header;
};

} // namespace coop::ui
