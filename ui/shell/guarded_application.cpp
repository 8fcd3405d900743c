// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/guarded_application.h"

#include "core/base/ensure.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"

namespace coop::ui {

bool GuardedApplication::notify(QObject* receiver, QEvent* event)
{
    QString sentence;
    try {
        return QApplication::notify(receiver, event);
    } catch (const storage::StorageError& error) {
        sentence = failureText(error);
    } catch (const BrokenInvariant& error) {
        sentence = tr("An error of this program; nothing was written: %1").arg(toText(error.what()));
    } catch (const std::exception& error) {
        sentence = tr("The program could not do this: %1").arg(toText(error.what()));
    }
    QMetaObject::invokeMethod(this, [this, sentence] { Q_EMIT failed(sentence); }, Qt::QueuedConnection);
    return true;
}

} // namespace coop::ui
