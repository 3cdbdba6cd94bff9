// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/private_file.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mileplate {

namespace fs = std::filesystem;

bool createFolders(const fs::path& folder)
{
    std::error_code error;
    if (folder.empty() || fs::exists(folder, error))
        return true;
    return createFolders(folder.parent_path()) &&
           (mkdir(folder.c_str(), S_IRWXU) == 0 || errno == EEXIST);
}

bool createPrivately(const fs::path& file)
{
    if (!createFolders(file.parent_path()))
        return false;
    // With the system's own call: a stream would leave it open to others for a moment.
    const int handle =
        open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (handle < 0)
        return errno == EEXIST;
    close(handle);
    return true;
}

bool mayWrite(const fs::path& place)
{
    return faccessat(AT_FDCWD, place.c_str(), W_OK, AT_EACCESS) == 0;
}

} // namespace mileplate
