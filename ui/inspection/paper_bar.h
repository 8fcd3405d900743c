// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/inspection/paper_files.h"
#include "ui/shell/interaction.h"

class QPushButton;

namespace coop::ui {

/// The papers of a scan of many books: the working paper of one, those of all that somebody should look into, the summary. Written
/// beside the window, with progress and a button that stops it.
class PaperBar final : public QWidget {
    Q_OBJECT
public:
    PaperBar(FolderScan& scan, Interaction& interaction, QWidget* parent = nullptr);

    /// Asks where to, as PDF, Excel or CSV.
    void savePaper(const ScannedBook& book);
    [[nodiscard]] bool isBusy() const { return m_saver->isBusy(); }

Q_SIGNALS:
    void notice(const QString& text);
    /// Written, stopped or failed.
    void ended();

private:
    void saveAll();
    void saveSummary();
    void refresh();
    [[nodiscard]] std::vector<PaperOrder> ordersToCheck() const;
    [[nodiscard]] QString chooseFile(const QString& title, const QString& name, FileFormat& format);

    FolderScan& m_scan;
    Interaction& m_interaction;
    QString m_stopped;
    QPushButton* m_all;
    QPushButton* m_summary;
    ReportSaver* m_saver;
};

} // namespace coop::ui
