// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/export_rows.h"

#include "core/exchange/writers.h"
#include "core/storage/storage_error.h"
#include "ui/forms/words.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace coop::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Importing)
};

class WaitCursor final {
public:
    WaitCursor() { QApplication::setOverrideCursor(Qt::WaitCursor); }
    ~WaitCursor() { QApplication::restoreOverrideCursor(); }
    WaitCursor(const WaitCursor&) = delete;
    WaitCursor& operator=(const WaitCursor&) = delete;
};

constexpr std::size_t kPiece = 8192;

void writeCsvFile(const QString& file, const ExportSource& source)
{
    QSaveFile output(file);
    if (!output.open(QIODevice::WriteOnly))
        throw exchange::FileError(fromText(file), fromText(output.errorString()));
    // Excel takes a file without the mark for the code page of the machine.
    output.write("\xEF\xBB\xBF");
    for (std::size_t first = 0; first == 0 || first < source.count; first += kPiece) {
        const std::vector<Fields> rows =
            source.count == 0 ? std::vector<Fields>()
                              : source.rows(first, std::min(kPiece, source.count - first));
        std::string text = exchange::toCsv(source.kind, rows);
        if (first > 0)
            text.erase(0, text.find('\n') + 1);
        output.write(text.data(), static_cast<qint64>(text.size()));
    }
    if (!output.commit())
        throw exchange::FileError(fromText(file), fromText(output.errorString()));
}

void writeSpreadsheet(const QString& file, const ExportSource& source)
{
    const std::vector<Fields> rows =
        source.count == 0 ? std::vector<Fields>() : source.rows(0, source.count);
    exchange::writeXlsx(std::filesystem::path(file.toStdU16String()), source.kind, rows);
}

} // namespace

QString exportRows(Interaction& interaction, const ExportSource& source)
{
    QString file =
        interaction.chooseFileToSave(Words::tr("Export"), source.name + QStringLiteral(".xlsx"),
                                     Words::tr("Excel (*.xlsx);;CSV (*.csv)"));
    if (file.isEmpty())
        return {};
    if (QFileInfo(file).suffix().isEmpty())
        file += QStringLiteral(".xlsx");
    try {
        const WaitCursor waiting;
        if (file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
            writeCsvFile(file, source);
        else
            writeSpreadsheet(file, source);
        const QString name = QFileInfo(file).fileName();
        return source.count == 1
                   ? Words::tr("1 row written to %1").arg(name)
                   : Words::tr("%1 rows written to %2").arg(countText(source.count), name);
    } catch (const exchange::FileError& error) {
        interaction.tell(Words::tr("The file %1 could not be written: %2")
                             .arg(QFileInfo(file).fileName(), QString::fromUtf8(error.what())));
    } catch (const storage::StorageError& error) {
        interaction.tell(failureText(error));
    }
    return {};
}

} // namespace coop::ui
