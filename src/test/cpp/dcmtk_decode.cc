// Reads and decodes files with DCMTK, as it is told on standard input; see src/test/python/decode_benchmark.py. A line
// "header|pixels FOLDER MILLISECONDS" is answered by "COUNT SECONDS CHECK" or "- REASON". Its tools would start a process
// for each file, which takes longer than most decoders do.
#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>
#include <dcmtk/dcmdata/dcrledrg.h>
#include <dcmtk/dcmjpeg/djdecode.h>
#include <dcmtk/dcmjpls/djdecode.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

static void require(const OFCondition &condition) {
    if (condition.bad()) {
        throw std::runtime_error(condition.text());
    }
}

static long long header(const std::string &file) {
    DcmFileFormat format;
    require(format.loadFileUntilTag(
        file.c_str(), EXS_Unknown, EGL_noChange, DCM_MaxReadLength, ERM_autoDetect, DCM_PixelData));
    OFString position;
    require(format.getDataset()->findAndGetOFString(DCM_ImagePositionPatient, position, 2));
    return 3;
}

static long long pixels(const std::string &file, bool sum) {
    DcmFileFormat format;
    require(format.loadFile(file.c_str()));
    DcmDataset *data = format.getDataset();
    require(data->chooseRepresentation(EXS_LittleEndianExplicit, nullptr));
    Uint16 allocated = 0;
    require(data->findAndGetUint16(DCM_BitsAllocated, allocated));
    long long total = 0;
    if (allocated == 8) {
        const Uint8 *values = nullptr;
        unsigned long count = 0;
        require(data->findAndGetUint8Array(DCM_PixelData, values, &count));
        for (unsigned long i = 0; sum && i < count; i++) total += values[i];
    } else {
        const Uint16 *values = nullptr;
        unsigned long count = 0;
        require(data->findAndGetUint16Array(DCM_PixelData, values, &count));
        for (unsigned long i = 0; sum && i < count; i++) total += values[i];
    }
    return total;
}

int main() {
    DJDecoderRegistration::registerCodecs();
    DJLSDecoderRegistration::registerCodecs();
    DcmRLEDecoderRegistration::registerCodecs();
    std::string work, folder;
    long milliseconds;
    while (std::cin >> work >> folder >> milliseconds) {
        std::vector<std::string> files;
        for (const auto &entry : std::filesystem::directory_iterator(folder)) files.push_back(entry.path());
        std::sort(files.begin(), files.end());
        try {
            long long check = work == "header" ? header(files[0]) : pixels(files[0], true);
            auto begin = std::chrono::steady_clock::now();
            long count = 0;
            double seconds = 0;
            while ((seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count()) <
                   milliseconds / 1000.0) {
                const std::string &file = files[count++ % files.size()];
                if (work == "header") header(file); else pixels(file, false);
            }
            std::cout << count << " " << seconds << " " << check << std::endl;
        } catch (const std::exception &problem) {
            std::cout << "- " << problem.what() << std::endl;
        }
    }
    return 0;
}
