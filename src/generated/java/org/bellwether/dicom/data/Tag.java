package org.bellwether.dicom.data;

/** The data elements of PS3.6 and PS3.7 as numbers, group in the upper 16 bits; written by generate-dictionary.py. */
public final class Tag {

    private Tag() {}

    /** (0000,0000) Command Group Length, VR UL, VM 1. */
    public static final int COMMAND_GROUP_LENGTH = 0x00000000;

    /** (0000,0001) Command Length to End, VR UL, VM 1. */
    public static final int COMMAND_LENGTH_TO_END = 0x00000001;

    /** (0000,0002) Affected SOP Class UID, VR UI, VM 1. */
    public static final int AFFECTED_SOP_CLASS_UID = 0x00000002;

    /** (0000,0003) Requested SOP Class UID, VR UI, VM 1. */
    public static final int REQUESTED_SOP_CLASS_UID = 0x00000003;

    /** (0000,0010) Command Recognition Code, VR SH, VM 1. */
    public static final int COMMAND_RECOGNITION_CODE = 0x00000010;

    /** (0000,0100) Command Field, VR US, VM 1. */
    public static final int COMMAND_FIELD = 0x00000100;

    /** (0000,0110) Message ID, VR US, VM 1. */
    public static final int MESSAGE_ID = 0x00000110;

    /** (0000,0120) Message ID Being Responded To, VR US, VM 1. */
    public static final int MESSAGE_ID_BEING_RESPONDED_TO = 0x00000120;

    /** (0000,0200) Initiator, VR AE, VM 1. */
    public static final int INITIATOR = 0x00000200;

    /** (0000,0300) Receiver, VR AE, VM 1. */
    public static final int RECEIVER = 0x00000300;

    /** (0000,0400) Find Location, VR AE, VM 1. */
    public static final int FIND_LOCATION = 0x00000400;

    /** (0000,0600) Move Destination, VR AE, VM 1. */
    public static final int MOVE_DESTINATION = 0x00000600;

    /** (0000,0700) Priority, VR US, VM 1. */
    public static final int PRIORITY = 0x00000700;

    /** (0000,0800) Command Data Set Type, VR US, VM 1. */
    public static final int COMMAND_DATA_SET_TYPE = 0x00000800;

    /** (0000,0850) Number of Matches, VR US, VM 1. */
    public static final int NUMBER_OF_MATCHES = 0x00000850;

    /** (0000,0860) Response Sequence Number, VR US, VM 1. */
    public static final int RESPONSE_SEQUENCE_NUMBER = 0x00000860;

    /** (0000,0900) Status, VR US, VM 1. */
    public static final int STATUS = 0x00000900;

    /** (0000,0901) Offending Element, VR AT, VM 1-n. */
    public static final int OFFENDING_ELEMENT = 0x00000901;

    /** (0000,0902) Error Comment, VR LO, VM 1. */
    public static final int ERROR_COMMENT = 0x00000902;

    /** (0000,0903) Error ID, VR US, VM 1. */
    public static final int ERROR_ID = 0x00000903;

    /** (0000,1000) Affected SOP Instance UID, VR UI, VM 1. */
    public static final int AFFECTED_SOP_INSTANCE_UID = 0x00001000;

    /** (0000,1001) Requested SOP Instance UID, VR UI, VM 1. */
    public static final int REQUESTED_SOP_INSTANCE_UID = 0x00001001;

    /** (0000,1002) Event Type ID, VR US, VM 1. */
    public static final int EVENT_TYPE_ID = 0x00001002;

    /** (0000,1005) Attribute Identifier List, VR AT, VM 1-n. */
    public static final int ATTRIBUTE_IDENTIFIER_LIST = 0x00001005;

    /** (0000,1008) Action Type ID, VR US, VM 1. */
    public static final int ACTION_TYPE_ID = 0x00001008;

    /** (0000,1020) Number of Remaining Sub-operations, VR US, VM 1. */
    public static final int NUMBER_OF_REMAINING_SUBOPERATIONS = 0x00001020;

    /** (0000,1021) Number of Completed Sub-operations, VR US, VM 1. */
    public static final int NUMBER_OF_COMPLETED_SUBOPERATIONS = 0x00001021;

    /** (0000,1022) Number of Failed Sub-operations, VR US, VM 1. */
    public static final int NUMBER_OF_FAILED_SUBOPERATIONS = 0x00001022;

    /** (0000,1023) Number of Warning Sub-operations, VR US, VM 1. */
    public static final int NUMBER_OF_WARNING_SUBOPERATIONS = 0x00001023;

    /** (0000,1030) Move Originator Application Entity Title, VR AE, VM 1. */
    public static final int MOVE_ORIGINATOR_APPLICATION_ENTITY_TITLE = 0x00001030;

    /** (0000,1031) Move Originator Message ID, VR US, VM 1. */
    public static final int MOVE_ORIGINATOR_MESSAGE_ID = 0x00001031;

    /** (0000,4000) Dialog Receiver, VR LT, VM 1. */
    public static final int DIALOG_RECEIVER = 0x00004000;

    /** (0000,4010) Terminal Type, VR LT, VM 1. */
    public static final int TERMINAL_TYPE = 0x00004010;

    /** (0000,5010) Message Set ID, VR SH, VM 1. */
    public static final int MESSAGE_SET_ID = 0x00005010;

    /** (0000,5020) End Message ID, VR SH, VM 1. */
    public static final int END_MESSAGE_ID = 0x00005020;

    /** (0000,5110) Display Format, VR LT, VM 1. */
    public static final int DISPLAY_FORMAT = 0x00005110;

    /** (0000,5120) Page Position ID, VR LT, VM 1. */
    public static final int PAGE_POSITION_ID = 0x00005120;

    /** (0000,5130) Text Format ID, VR CS, VM 1. */
    public static final int TEXT_FORMAT_ID = 0x00005130;

    /** (0000,5140) Normal/Reverse, VR CS, VM 1. */
    public static final int NORMAL_REVERSE = 0x00005140;

    /** (0000,5150) Add Gray Scale, VR CS, VM 1. */
    public static final int ADD_GRAY_SCALE = 0x00005150;

    /** (0000,5160) Borders, VR CS, VM 1. */
    public static final int BORDERS = 0x00005160;

    /** (0000,5170) Copies, VR IS, VM 1. */
    public static final int COPIES = 0x00005170;

    /** (0000,5180) Command Magnification Type, VR CS, VM 1. */
    public static final int COMMAND_MAGNIFICATION_TYPE = 0x00005180;

    /** (0000,5190) Erase, VR CS, VM 1. */
    public static final int ERASE = 0x00005190;

    /** (0000,51A0) Print, VR CS, VM 1. */
    public static final int PRINT = 0x000051A0;

    /** (0000,51B0) Overlays, VR US, VM 1-n. */
    public static final int OVERLAYS = 0x000051B0;

    /** (0002,0000) File Meta Information Group Length, VR UL, VM 1. */
    public static final int FILE_META_INFORMATION_GROUP_LENGTH = 0x00020000;

    /** (0002,0001) File Meta Information Version, VR OB, VM 1. */
    public static final int FILE_META_INFORMATION_VERSION = 0x00020001;

    /** (0002,0002) Media Storage SOP Class UID, VR UI, VM 1. */
    public static final int MEDIA_STORAGE_SOP_CLASS_UID = 0x00020002;

    /** (0002,0003) Media Storage SOP Instance UID, VR UI, VM 1. */
    public static final int MEDIA_STORAGE_SOP_INSTANCE_UID = 0x00020003;

    /** (0002,0010) Transfer Syntax UID, VR UI, VM 1. */
    public static final int TRANSFER_SYNTAX_UID = 0x00020010;

    /** (0002,0012) Implementation Class UID, VR UI, VM 1. */
    public static final int IMPLEMENTATION_CLASS_UID = 0x00020012;

    /** (0002,0013) Implementation Version Name, VR SH, VM 1. */
    public static final int IMPLEMENTATION_VERSION_NAME = 0x00020013;

    /** (0002,0016) Source Application Entity Title, VR AE, VM 1. */
    public static final int SOURCE_APPLICATION_ENTITY_TITLE = 0x00020016;

    /** (0002,0017) Sending Application Entity Title, VR AE, VM 1. */
    public static final int SENDING_APPLICATION_ENTITY_TITLE = 0x00020017;

    /** (0002,0018) Receiving Application Entity Title, VR AE, VM 1. */
    public static final int RECEIVING_APPLICATION_ENTITY_TITLE = 0x00020018;

    /** (0002,0026) Source Presentation Address, VR UR, VM 1. */
    public static final int SOURCE_PRESENTATION_ADDRESS = 0x00020026;

    /** (0002,0027) Sending Presentation Address, VR UR, VM 1. */
    public static final int SENDING_PRESENTATION_ADDRESS = 0x00020027;

    /** (0002,0028) Receiving Presentation Address, VR UR, VM 1. */
    public static final int RECEIVING_PRESENTATION_ADDRESS = 0x00020028;

    /** (0002,0031) RTV Meta Information Version, VR OB, VM 1. */
    public static final int RTV_META_INFORMATION_VERSION = 0x00020031;

    /** (0002,0032) RTV Communication SOP Class UID, VR UI, VM 1. */
    public static final int RTV_COMMUNICATION_SOP_CLASS_UID = 0x00020032;

    /** (0002,0033) RTV Communication SOP Instance UID, VR UI, VM 1. */
    public static final int RTV_COMMUNICATION_SOP_INSTANCE_UID = 0x00020033;

    /** (0002,0035) RTV Source Identifier, VR OB, VM 1. */
    public static final int RTV_SOURCE_IDENTIFIER = 0x00020035;

    /** (0002,0036) RTV Flow Identifier, VR OB, VM 1. */
    public static final int RTV_FLOW_IDENTIFIER = 0x00020036;

    /** (0002,0037) RTV Flow RTP Sampling Rate, VR UL, VM 1. */
    public static final int RTV_FLOW_RTP_SAMPLING_RATE = 0x00020037;

    /** (0002,0038) RTV Flow Actual Frame Duration, VR FD, VM 1. */
    public static final int RTV_FLOW_ACTUAL_FRAME_DURATION = 0x00020038;

    /** (0002,0100) Private Information Creator UID, VR UI, VM 1. */
    public static final int PRIVATE_INFORMATION_CREATOR_UID = 0x00020100;

    /** (0002,0102) Private Information, VR OB, VM 1. */
    public static final int PRIVATE_INFORMATION = 0x00020102;

    /** (0004,1130) File-set ID, VR CS, VM 1. */
    public static final int FILE_SET_ID = 0x00041130;

    /** (0004,1141) File-set Descriptor File ID, VR CS, VM 1-8. */
    public static final int FILE_SET_DESCRIPTOR_FILE_ID = 0x00041141;

    /** (0004,1142) Specific Character Set of File-set Descriptor File, VR CS, VM 1. */
    public static final int SPECIFIC_CHARACTER_SET_OF_FILE_SET_DESCRIPTOR_FILE = 0x00041142;

    /** (0004,1200) Offset of the First Directory Record of the Root Directory Entity, VR UL, VM 1. */
    public static final int OFFSET_OF_THE_FIRST_DIRECTORY_RECORD_OF_THE_ROOT_DIRECTORY_ENTITY = 0x00041200;

    /** (0004,1202) Offset of the Last Directory Record of the Root Directory Entity, VR UL, VM 1. */
    public static final int OFFSET_OF_THE_LAST_DIRECTORY_RECORD_OF_THE_ROOT_DIRECTORY_ENTITY = 0x00041202;

    /** (0004,1212) File-set Consistency Flag, VR US, VM 1. */
    public static final int FILE_SET_CONSISTENCY_FLAG = 0x00041212;

    /** (0004,1220) Directory Record Sequence, VR SQ, VM 1. */
    public static final int DIRECTORY_RECORD_SEQUENCE = 0x00041220;

    /** (0004,1400) Offset of the Next Directory Record, VR UL, VM 1. */
    public static final int OFFSET_OF_THE_NEXT_DIRECTORY_RECORD = 0x00041400;

    /** (0004,1410) Record In-use Flag, VR US, VM 1. */
    public static final int RECORD_IN_USE_FLAG = 0x00041410;

    /** (0004,1420) Offset of Referenced Lower-Level Directory Entity, VR UL, VM 1. */
    public static final int OFFSET_OF_REFERENCED_LOWER_LEVEL_DIRECTORY_ENTITY = 0x00041420;

    /** (0004,1430) Directory Record Type, VR CS, VM 1. */
    public static final int DIRECTORY_RECORD_TYPE = 0x00041430;

    /** (0004,1432) Private Record UID, VR UI, VM 1. */
    public static final int PRIVATE_RECORD_UID = 0x00041432;

    /** (0004,1500) Referenced File ID, VR CS, VM 1-8. */
    public static final int REFERENCED_FILE_ID = 0x00041500;

    /** (0004,1504) MRDR Directory Record Offset, VR UL, VM 1. */
    public static final int MRDR_DIRECTORY_RECORD_OFFSET = 0x00041504;

    /** (0004,1510) Referenced SOP Class UID in File, VR UI, VM 1. */
    public static final int REFERENCED_SOP_CLASS_UID_IN_FILE = 0x00041510;

    /** (0004,1511) Referenced SOP Instance UID in File, VR UI, VM 1. */
    public static final int REFERENCED_SOP_INSTANCE_UID_IN_FILE = 0x00041511;

    /** (0004,1512) Referenced Transfer Syntax UID in File, VR UI, VM 1. */
    public static final int REFERENCED_TRANSFER_SYNTAX_UID_IN_FILE = 0x00041512;

    /** (0004,151A) Referenced Related General SOP Class UID in File, VR UI, VM 1-n. */
    public static final int REFERENCED_RELATED_GENERAL_SOP_CLASS_UID_IN_FILE = 0x0004151A;

    /** (0004,1600) Number of References, VR UL, VM 1. */
    public static final int NUMBER_OF_REFERENCES = 0x00041600;

    /** (0008,0001) Length to End, VR UL, VM 1. */
    public static final int LENGTH_TO_END = 0x00080001;

    /** (0008,0005) Specific Character Set, VR CS, VM 1-n. */
    public static final int SPECIFIC_CHARACTER_SET = 0x00080005;

    /** (0008,0006) Language Code Sequence, VR SQ, VM 1. */
    public static final int LANGUAGE_CODE_SEQUENCE = 0x00080006;

    /** (0008,0008) Image Type, VR CS, VM 2-n. */
    public static final int IMAGE_TYPE = 0x00080008;

    /** (0008,0010) Recognition Code, VR SH, VM 1. */
    public static final int RECOGNITION_CODE = 0x00080010;

    /** (0008,0012) Instance Creation Date, VR DA, VM 1. */
    public static final int INSTANCE_CREATION_DATE = 0x00080012;

    /** (0008,0013) Instance Creation Time, VR TM, VM 1. */
    public static final int INSTANCE_CREATION_TIME = 0x00080013;

    /** (0008,0014) Instance Creator UID, VR UI, VM 1. */
    public static final int INSTANCE_CREATOR_UID = 0x00080014;

    /** (0008,0015) Instance Coercion DateTime, VR DT, VM 1. */
    public static final int INSTANCE_COERCION_DATE_TIME = 0x00080015;

    /** (0008,0016) SOP Class UID, VR UI, VM 1. */
    public static final int SOP_CLASS_UID = 0x00080016;

    /** (0008,0017) Acquisition UID, VR UI, VM 1. */
    public static final int ACQUISITION_UID = 0x00080017;

    /** (0008,0018) SOP Instance UID, VR UI, VM 1. */
    public static final int SOP_INSTANCE_UID = 0x00080018;

    /** (0008,0019) Pyramid UID, VR UI, VM 1. */
    public static final int PYRAMID_UID = 0x00080019;

    /** (0008,001A) Related General SOP Class UID, VR UI, VM 1-n. */
    public static final int RELATED_GENERAL_SOP_CLASS_UID = 0x0008001A;

    /** (0008,001B) Original Specialized SOP Class UID, VR UI, VM 1. */
    public static final int ORIGINAL_SPECIALIZED_SOP_CLASS_UID = 0x0008001B;

    /** (0008,001C) Synthetic Data, VR CS, VM 1. */
    public static final int SYNTHETIC_DATA = 0x0008001C;

    /** (0008,0020) Study Date, VR DA, VM 1. */
    public static final int STUDY_DATE = 0x00080020;

    /** (0008,0021) Series Date, VR DA, VM 1. */
    public static final int SERIES_DATE = 0x00080021;

    /** (0008,0022) Acquisition Date, VR DA, VM 1. */
    public static final int ACQUISITION_DATE = 0x00080022;

    /** (0008,0023) Content Date, VR DA, VM 1. */
    public static final int CONTENT_DATE = 0x00080023;

    /** (0008,0024) Overlay Date, VR DA, VM 1. */
    public static final int OVERLAY_DATE = 0x00080024;

    /** (0008,0025) Curve Date, VR DA, VM 1. */
    public static final int CURVE_DATE = 0x00080025;

    /** (0008,002A) Acquisition DateTime, VR DT, VM 1. */
    public static final int ACQUISITION_DATE_TIME = 0x0008002A;

    /** (0008,0030) Study Time, VR TM, VM 1. */
    public static final int STUDY_TIME = 0x00080030;

    /** (0008,0031) Series Time, VR TM, VM 1. */
    public static final int SERIES_TIME = 0x00080031;

    /** (0008,0032) Acquisition Time, VR TM, VM 1. */
    public static final int ACQUISITION_TIME = 0x00080032;

    /** (0008,0033) Content Time, VR TM, VM 1. */
    public static final int CONTENT_TIME = 0x00080033;

    /** (0008,0034) Overlay Time, VR TM, VM 1. */
    public static final int OVERLAY_TIME = 0x00080034;

    /** (0008,0035) Curve Time, VR TM, VM 1. */
    public static final int CURVE_TIME = 0x00080035;

    /** (0008,0040) Data Set Type, VR US, VM 1. */
    public static final int DATA_SET_TYPE = 0x00080040;

    /** (0008,0041) Data Set Subtype, VR LO, VM 1. */
    public static final int DATA_SET_SUBTYPE = 0x00080041;

    /** (0008,0042) Nuclear Medicine Series Type, VR CS, VM 1. */
    public static final int NUCLEAR_MEDICINE_SERIES_TYPE = 0x00080042;

    /** (0008,0050) Accession Number, VR SH, VM 1. */
    public static final int ACCESSION_NUMBER = 0x00080050;

    /** (0008,0051) Issuer of Accession Number Sequence, VR SQ, VM 1. */
    public static final int ISSUER_OF_ACCESSION_NUMBER_SEQUENCE = 0x00080051;

    /** (0008,0052) Query/Retrieve Level, VR CS, VM 1. */
    public static final int QUERY_RETRIEVE_LEVEL = 0x00080052;

    /** (0008,0053) Query/Retrieve View, VR CS, VM 1. */
    public static final int QUERY_RETRIEVE_VIEW = 0x00080053;

    /** (0008,0054) Retrieve AE Title, VR AE, VM 1-n. */
    public static final int RETRIEVE_AE_TITLE = 0x00080054;

    /** (0008,0055) Station AE Title, VR AE, VM 1. */
    public static final int STATION_AE_TITLE = 0x00080055;

    /** (0008,0056) Instance Availability, VR CS, VM 1. */
    public static final int INSTANCE_AVAILABILITY = 0x00080056;

    /** (0008,0058) Failed SOP Instance UID List, VR UI, VM 1-n. */
    public static final int FAILED_SOP_INSTANCE_UID_LIST = 0x00080058;

    /** (0008,0060) Modality, VR CS, VM 1. */
    public static final int MODALITY = 0x00080060;

    /** (0008,0061) Modalities in Study, VR CS, VM 1-n. */
    public static final int MODALITIES_IN_STUDY = 0x00080061;

    /** (0008,0062) SOP Classes in Study, VR UI, VM 1-n. */
    public static final int SOP_CLASSES_IN_STUDY = 0x00080062;

    /** (0008,0063) Anatomic Regions in Study Code Sequence, VR SQ, VM 1. */
    public static final int ANATOMIC_REGIONS_IN_STUDY_CODE_SEQUENCE = 0x00080063;

    /** (0008,0064) Conversion Type, VR CS, VM 1. */
    public static final int CONVERSION_TYPE = 0x00080064;

    /** (0008,0068) Presentation Intent Type, VR CS, VM 1. */
    public static final int PRESENTATION_INTENT_TYPE = 0x00080068;

    /** (0008,0070) Manufacturer, VR LO, VM 1. */
    public static final int MANUFACTURER = 0x00080070;

    /** (0008,0080) Institution Name, VR LO, VM 1. */
    public static final int INSTITUTION_NAME = 0x00080080;

    /** (0008,0081) Institution Address, VR ST, VM 1. */
    public static final int INSTITUTION_ADDRESS = 0x00080081;

    /** (0008,0082) Institution Code Sequence, VR SQ, VM 1. */
    public static final int INSTITUTION_CODE_SEQUENCE = 0x00080082;

    /** (0008,0090) Referring Physician's Name, VR PN, VM 1. */
    public static final int REFERRING_PHYSICIAN_NAME = 0x00080090;

    /** (0008,0092) Referring Physician's Address, VR ST, VM 1. */
    public static final int REFERRING_PHYSICIAN_ADDRESS = 0x00080092;

    /** (0008,0094) Referring Physician's Telephone Numbers, VR SH, VM 1-n. */
    public static final int REFERRING_PHYSICIAN_TELEPHONE_NUMBERS = 0x00080094;

    /** (0008,0096) Referring Physician Identification Sequence, VR SQ, VM 1. */
    public static final int REFERRING_PHYSICIAN_IDENTIFICATION_SEQUENCE = 0x00080096;

    /** (0008,009C) Consulting Physician's Name, VR PN, VM 1-n. */
    public static final int CONSULTING_PHYSICIAN_NAME = 0x0008009C;

    /** (0008,009D) Consulting Physician Identification Sequence, VR SQ, VM 1. */
    public static final int CONSULTING_PHYSICIAN_IDENTIFICATION_SEQUENCE = 0x0008009D;

    /** (0008,0100) Code Value, VR SH, VM 1. */
    public static final int CODE_VALUE = 0x00080100;

    /** (0008,0101) Extended Code Value, VR LO, VM 1. */
    public static final int EXTENDED_CODE_VALUE = 0x00080101;

    /** (0008,0102) Coding Scheme Designator, VR SH, VM 1. */
    public static final int CODING_SCHEME_DESIGNATOR = 0x00080102;

    /** (0008,0103) Coding Scheme Version, VR SH, VM 1. */
    public static final int CODING_SCHEME_VERSION = 0x00080103;

    /** (0008,0104) Code Meaning, VR LO, VM 1. */
    public static final int CODE_MEANING = 0x00080104;

    /** (0008,0105) Mapping Resource, VR CS, VM 1. */
    public static final int MAPPING_RESOURCE = 0x00080105;

    /** (0008,0106) Context Group Version, VR DT, VM 1. */
    public static final int CONTEXT_GROUP_VERSION = 0x00080106;

    /** (0008,0107) Context Group Local Version, VR DT, VM 1. */
    public static final int CONTEXT_GROUP_LOCAL_VERSION = 0x00080107;

    /** (0008,0108) Extended Code Meaning, VR LT, VM 1. */
    public static final int EXTENDED_CODE_MEANING = 0x00080108;

    /** (0008,0109) Coding Scheme Resources Sequence, VR SQ, VM 1. */
    public static final int CODING_SCHEME_RESOURCES_SEQUENCE = 0x00080109;

    /** (0008,010A) Coding Scheme URL Type, VR CS, VM 1. */
    public static final int CODING_SCHEME_URL_TYPE = 0x0008010A;

    /** (0008,010B) Context Group Extension Flag, VR CS, VM 1. */
    public static final int CONTEXT_GROUP_EXTENSION_FLAG = 0x0008010B;

    /** (0008,010C) Coding Scheme UID, VR UI, VM 1. */
    public static final int CODING_SCHEME_UID = 0x0008010C;

    /** (0008,010D) Context Group Extension Creator UID, VR UI, VM 1. */
    public static final int CONTEXT_GROUP_EXTENSION_CREATOR_UID = 0x0008010D;

    /** (0008,010E) Coding Scheme URL, VR UR, VM 1. */
    public static final int CODING_SCHEME_URL = 0x0008010E;

    /** (0008,010F) Context Identifier, VR CS, VM 1. */
    public static final int CONTEXT_IDENTIFIER = 0x0008010F;

    /** (0008,0110) Coding Scheme Identification Sequence, VR SQ, VM 1. */
    public static final int CODING_SCHEME_IDENTIFICATION_SEQUENCE = 0x00080110;

    /** (0008,0112) Coding Scheme Registry, VR LO, VM 1. */
    public static final int CODING_SCHEME_REGISTRY = 0x00080112;

    /** (0008,0114) Coding Scheme External ID, VR ST, VM 1. */
    public static final int CODING_SCHEME_EXTERNAL_ID = 0x00080114;

    /** (0008,0115) Coding Scheme Name, VR ST, VM 1. */
    public static final int CODING_SCHEME_NAME = 0x00080115;

    /** (0008,0116) Coding Scheme Responsible Organization, VR ST, VM 1. */
    public static final int CODING_SCHEME_RESPONSIBLE_ORGANIZATION = 0x00080116;

    /** (0008,0117) Context UID, VR UI, VM 1. */
    public static final int CONTEXT_UID = 0x00080117;

    /** (0008,0118) Mapping Resource UID, VR UI, VM 1. */
    public static final int MAPPING_RESOURCE_UID = 0x00080118;

    /** (0008,0119) Long Code Value, VR UC, VM 1. */
    public static final int LONG_CODE_VALUE = 0x00080119;

    /** (0008,0120) URN Code Value, VR UR, VM 1. */
    public static final int URN_CODE_VALUE = 0x00080120;

    /** (0008,0121) Equivalent Code Sequence, VR SQ, VM 1. */
    public static final int EQUIVALENT_CODE_SEQUENCE = 0x00080121;

    /** (0008,0122) Mapping Resource Name, VR LO, VM 1. */
    public static final int MAPPING_RESOURCE_NAME = 0x00080122;

    /** (0008,0123) Context Group Identification Sequence, VR SQ, VM 1. */
    public static final int CONTEXT_GROUP_IDENTIFICATION_SEQUENCE = 0x00080123;

    /** (0008,0124) Mapping Resource Identification Sequence, VR SQ, VM 1. */
    public static final int MAPPING_RESOURCE_IDENTIFICATION_SEQUENCE = 0x00080124;

    /** (0008,0201) Timezone Offset From UTC, VR SH, VM 1. */
    public static final int TIMEZONE_OFFSET_FROM_UTC = 0x00080201;

    /** (0008,0220) Responsible Group Code Sequence, VR SQ, VM 1. */
    public static final int RESPONSIBLE_GROUP_CODE_SEQUENCE = 0x00080220;

    /** (0008,0221) Equipment Modality, VR CS, VM 1. */
    public static final int EQUIPMENT_MODALITY = 0x00080221;

    /** (0008,0222) Manufacturer's Related Model Group, VR LO, VM 1. */
    public static final int MANUFACTURER_RELATED_MODEL_GROUP = 0x00080222;

    /** (0008,0300) Private Data Element Characteristics Sequence, VR SQ, VM 1. */
    public static final int PRIVATE_DATA_ELEMENT_CHARACTERISTICS_SEQUENCE = 0x00080300;

    /** (0008,0301) Private Group Reference, VR US, VM 1. */
    public static final int PRIVATE_GROUP_REFERENCE = 0x00080301;

    /** (0008,0302) Private Creator Reference, VR LO, VM 1. */
    public static final int PRIVATE_CREATOR_REFERENCE = 0x00080302;

    /** (0008,0303) Block Identifying Information Status, VR CS, VM 1. */
    public static final int BLOCK_IDENTIFYING_INFORMATION_STATUS = 0x00080303;

    /** (0008,0304) Nonidentifying Private Elements, VR US, VM 1-n. */
    public static final int NONIDENTIFYING_PRIVATE_ELEMENTS = 0x00080304;

    /** (0008,0305) Deidentification Action Sequence, VR SQ, VM 1. */
    public static final int DEIDENTIFICATION_ACTION_SEQUENCE = 0x00080305;

    /** (0008,0306) Identifying Private Elements, VR US, VM 1-n. */
    public static final int IDENTIFYING_PRIVATE_ELEMENTS = 0x00080306;

    /** (0008,0307) Deidentification Action, VR CS, VM 1. */
    public static final int DEIDENTIFICATION_ACTION = 0x00080307;

    /** (0008,0308) Private Data Element, VR US, VM 1. */
    public static final int PRIVATE_DATA_ELEMENT = 0x00080308;

    /** (0008,0309) Private Data Element Value Multiplicity, VR UL, VM 1-3. */
    public static final int PRIVATE_DATA_ELEMENT_VALUE_MULTIPLICITY = 0x00080309;

    /** (0008,030A) Private Data Element Value Representation, VR CS, VM 1. */
    public static final int PRIVATE_DATA_ELEMENT_VALUE_REPRESENTATION = 0x0008030A;

    /** (0008,030B) Private Data Element Number of Items, VR UL, VM 1-2. */
    public static final int PRIVATE_DATA_ELEMENT_NUMBER_OF_ITEMS = 0x0008030B;

    /** (0008,030C) Private Data Element Name, VR UC, VM 1. */
    public static final int PRIVATE_DATA_ELEMENT_NAME = 0x0008030C;

    /** (0008,030D) Private Data Element Keyword, VR UC, VM 1. */
    public static final int PRIVATE_DATA_ELEMENT_KEYWORD = 0x0008030D;

    /** (0008,030E) Private Data Element Description, VR UT, VM 1. */
    public static final int PRIVATE_DATA_ELEMENT_DESCRIPTION = 0x0008030E;

    /** (0008,030F) Private Data Element Encoding, VR UT, VM 1. */
    public static final int PRIVATE_DATA_ELEMENT_ENCODING = 0x0008030F;

    /** (0008,0310) Private Data Element Definition Sequence, VR SQ, VM 1. */
    public static final int PRIVATE_DATA_ELEMENT_DEFINITION_SEQUENCE = 0x00080310;

    /** (0008,0400) Scope of Inventory Sequence, VR SQ, VM 1. */
    public static final int SCOPE_OF_INVENTORY_SEQUENCE = 0x00080400;

    /** (0008,0401) Inventory Purpose, VR LT, VM 1. */
    public static final int INVENTORY_PURPOSE = 0x00080401;

    /** (0008,0402) Inventory Instance Description, VR LT, VM 1. */
    public static final int INVENTORY_INSTANCE_DESCRIPTION = 0x00080402;

    /** (0008,0403) Inventory Level, VR CS, VM 1. */
    public static final int INVENTORY_LEVEL = 0x00080403;

    /** (0008,0404) Item Inventory DateTime, VR DT, VM 1. */
    public static final int ITEM_INVENTORY_DATE_TIME = 0x00080404;

    /** (0008,0405) Removed from Operational Use, VR CS, VM 1. */
    public static final int REMOVED_FROM_OPERATIONAL_USE = 0x00080405;

    /** (0008,0406) Reason for Removal Code Sequence, VR SQ, VM 1. */
    public static final int REASON_FOR_REMOVAL_CODE_SEQUENCE = 0x00080406;

    /** (0008,0407) Stored Instance Base URI, VR UR, VM 1. */
    public static final int STORED_INSTANCE_BASE_URI = 0x00080407;

    /** (0008,0408) Folder Access URI, VR UR, VM 1. */
    public static final int FOLDER_ACCESS_URI = 0x00080408;

    /** (0008,0409) File Access URI, VR UR, VM 1. */
    public static final int FILE_ACCESS_URI = 0x00080409;

    /** (0008,040A) Container File Type, VR CS, VM 1. */
    public static final int CONTAINER_FILE_TYPE = 0x0008040A;

    /** (0008,040B) Filename in Container, VR UR, VM 1. */
    public static final int FILENAME_IN_CONTAINER = 0x0008040B;

    /** (0008,040C) File Offset in Container, VR UV, VM 1. */
    public static final int FILE_OFFSET_IN_CONTAINER = 0x0008040C;

    /** (0008,040D) File Length in Container, VR UV, VM 1. */
    public static final int FILE_LENGTH_IN_CONTAINER = 0x0008040D;

    /** (0008,040E) Stored Instance Transfer Syntax UID, VR UI, VM 1. */
    public static final int STORED_INSTANCE_TRANSFER_SYNTAX_UID = 0x0008040E;

    /** (0008,040F) Extended Matching Mechanisms, VR CS, VM 1-n. */
    public static final int EXTENDED_MATCHING_MECHANISMS = 0x0008040F;

    /** (0008,0410) Range Matching Sequence, VR SQ, VM 1. */
    public static final int RANGE_MATCHING_SEQUENCE = 0x00080410;

    /** (0008,0411) List of UID Matching Sequence, VR SQ, VM 1. */
    public static final int LIST_OF_UID_MATCHING_SEQUENCE = 0x00080411;

    /** (0008,0412) Empty Value Matching Sequence, VR SQ, VM 1. */
    public static final int EMPTY_VALUE_MATCHING_SEQUENCE = 0x00080412;

    /** (0008,0413) General Matching Sequence, VR SQ, VM 1. */
    public static final int GENERAL_MATCHING_SEQUENCE = 0x00080413;

    /** (0008,0414) Requested Status Interval, VR US, VM 1. */
    public static final int REQUESTED_STATUS_INTERVAL = 0x00080414;

    /** (0008,0415) Retain Instances, VR CS, VM 1. */
    public static final int RETAIN_INSTANCES = 0x00080415;

    /** (0008,0416) Expiration DateTime, VR DT, VM 1. */
    public static final int EXPIRATION_DATE_TIME = 0x00080416;

    /** (0008,0417) Transaction Status, VR CS, VM 1. */
    public static final int TRANSACTION_STATUS = 0x00080417;

    /** (0008,0418) Transaction Status Comment, VR LT, VM 1. */
    public static final int TRANSACTION_STATUS_COMMENT = 0x00080418;

    /** (0008,0419) File Set Access Sequence, VR SQ, VM 1. */
    public static final int FILE_SET_ACCESS_SEQUENCE = 0x00080419;

    /** (0008,041A) File Access Sequence, VR SQ, VM 1. */
    public static final int FILE_ACCESS_SEQUENCE = 0x0008041A;

    /** (0008,041B) Record Key, VR OB, VM 1. */
    public static final int RECORD_KEY = 0x0008041B;

    /** (0008,041C) Prior Record Key, VR OB, VM 1. */
    public static final int PRIOR_RECORD_KEY = 0x0008041C;

    /** (0008,041D) Metadata Sequence, VR SQ, VM 1. */
    public static final int METADATA_SEQUENCE = 0x0008041D;

    /** (0008,041E) Updated Metadata Sequence, VR SQ, VM 1. */
    public static final int UPDATED_METADATA_SEQUENCE = 0x0008041E;

    /** (0008,041F) Study Update DateTime, VR DT, VM 1. */
    public static final int STUDY_UPDATE_DATE_TIME = 0x0008041F;

    /** (0008,0420) Inventory Access End Points Sequence, VR SQ, VM 1. */
    public static final int INVENTORY_ACCESS_END_POINTS_SEQUENCE = 0x00080420;

    /** (0008,0421) Study Access End Points Sequence, VR SQ, VM 1. */
    public static final int STUDY_ACCESS_END_POINTS_SEQUENCE = 0x00080421;

    /** (0008,0422) Incorporated Inventory Instance Sequence, VR SQ, VM 1. */
    public static final int INCORPORATED_INVENTORY_INSTANCE_SEQUENCE = 0x00080422;

    /** (0008,0423) Inventoried Studies Sequence, VR SQ, VM 1. */
    public static final int INVENTORIED_STUDIES_SEQUENCE = 0x00080423;

    /** (0008,0424) Inventoried Series Sequence, VR SQ, VM 1. */
    public static final int INVENTORIED_SERIES_SEQUENCE = 0x00080424;

    /** (0008,0425) Inventoried Instances Sequence, VR SQ, VM 1. */
    public static final int INVENTORIED_INSTANCES_SEQUENCE = 0x00080425;

    /** (0008,0426) Inventory Completion Status, VR CS, VM 1. */
    public static final int INVENTORY_COMPLETION_STATUS = 0x00080426;

    /** (0008,0427) Number of Study Records in Instance, VR UL, VM 1. */
    public static final int NUMBER_OF_STUDY_RECORDS_IN_INSTANCE = 0x00080427;

    /** (0008,0428) Total Number of Study Records, VR UV, VM 1. */
    public static final int TOTAL_NUMBER_OF_STUDY_RECORDS = 0x00080428;

    /** (0008,0429) Maximum Number of Records, VR UV, VM 1. */
    public static final int MAXIMUM_NUMBER_OF_RECORDS = 0x00080429;

    /** (0008,1000) Network ID, VR AE, VM 1. */
    public static final int NETWORK_ID = 0x00081000;

    /** (0008,1010) Station Name, VR SH, VM 1. */
    public static final int STATION_NAME = 0x00081010;

    /** (0008,1030) Study Description, VR LO, VM 1. */
    public static final int STUDY_DESCRIPTION = 0x00081030;

    /** (0008,1032) Procedure Code Sequence, VR SQ, VM 1. */
    public static final int PROCEDURE_CODE_SEQUENCE = 0x00081032;

    /** (0008,103E) Series Description, VR LO, VM 1. */
    public static final int SERIES_DESCRIPTION = 0x0008103E;

    /** (0008,103F) Series Description Code Sequence, VR SQ, VM 1. */
    public static final int SERIES_DESCRIPTION_CODE_SEQUENCE = 0x0008103F;

    /** (0008,1040) Institutional Department Name, VR LO, VM 1. */
    public static final int INSTITUTIONAL_DEPARTMENT_NAME = 0x00081040;

    /** (0008,1041) Institutional Department Type Code Sequence, VR SQ, VM 1. */
    public static final int INSTITUTIONAL_DEPARTMENT_TYPE_CODE_SEQUENCE = 0x00081041;

    /** (0008,1048) Physician(s) of Record, VR PN, VM 1-n. */
    public static final int PHYSICIANS_OF_RECORD = 0x00081048;

    /** (0008,1049) Physician(s) of Record Identification Sequence, VR SQ, VM 1. */
    public static final int PHYSICIANS_OF_RECORD_IDENTIFICATION_SEQUENCE = 0x00081049;

    /** (0008,1050) Performing Physician's Name, VR PN, VM 1-n. */
    public static final int PERFORMING_PHYSICIAN_NAME = 0x00081050;

    /** (0008,1052) Performing Physician Identification Sequence, VR SQ, VM 1. */
    public static final int PERFORMING_PHYSICIAN_IDENTIFICATION_SEQUENCE = 0x00081052;

    /** (0008,1060) Name of Physician(s) Reading Study, VR PN, VM 1-n. */
    public static final int NAME_OF_PHYSICIANS_READING_STUDY = 0x00081060;

    /** (0008,1062) Physician(s) Reading Study Identification Sequence, VR SQ, VM 1. */
    public static final int PHYSICIANS_READING_STUDY_IDENTIFICATION_SEQUENCE = 0x00081062;

    /** (0008,1070) Operators' Name, VR PN, VM 1-n. */
    public static final int OPERATORS_NAME = 0x00081070;

    /** (0008,1072) Operator Identification Sequence, VR SQ, VM 1. */
    public static final int OPERATOR_IDENTIFICATION_SEQUENCE = 0x00081072;

    /** (0008,1080) Admitting Diagnoses Description, VR LO, VM 1-n. */
    public static final int ADMITTING_DIAGNOSES_DESCRIPTION = 0x00081080;

    /** (0008,1084) Admitting Diagnoses Code Sequence, VR SQ, VM 1. */
    public static final int ADMITTING_DIAGNOSES_CODE_SEQUENCE = 0x00081084;

    /** (0008,1088) Pyramid Description, VR LO, VM 1. */
    public static final int PYRAMID_DESCRIPTION = 0x00081088;

    /** (0008,1090) Manufacturer's Model Name, VR LO, VM 1. */
    public static final int MANUFACTURER_MODEL_NAME = 0x00081090;

    /** (0008,1100) Referenced Results Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_RESULTS_SEQUENCE = 0x00081100;

    /** (0008,1110) Referenced Study Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_STUDY_SEQUENCE = 0x00081110;

    /** (0008,1111) Referenced Performed Procedure Step Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_PERFORMED_PROCEDURE_STEP_SEQUENCE = 0x00081111;

    /** (0008,1112) Referenced Instances by SOP Class Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_INSTANCES_BY_SOP_CLASS_SEQUENCE = 0x00081112;

    /** (0008,1115) Referenced Series Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_SERIES_SEQUENCE = 0x00081115;

    /** (0008,1120) Referenced Patient Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_PATIENT_SEQUENCE = 0x00081120;

    /** (0008,1125) Referenced Visit Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_VISIT_SEQUENCE = 0x00081125;

    /** (0008,1130) Referenced Overlay Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_OVERLAY_SEQUENCE = 0x00081130;

    /** (0008,1134) Referenced Stereometric Instance Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_STEREOMETRIC_INSTANCE_SEQUENCE = 0x00081134;

    /** (0008,113A) Referenced Waveform Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_WAVEFORM_SEQUENCE = 0x0008113A;

    /** (0008,1140) Referenced Image Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_IMAGE_SEQUENCE = 0x00081140;

    /** (0008,1145) Referenced Curve Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_CURVE_SEQUENCE = 0x00081145;

    /** (0008,114A) Referenced Instance Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_INSTANCE_SEQUENCE = 0x0008114A;

    /** (0008,114B) Referenced Real World Value Mapping Instance Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_REAL_WORLD_VALUE_MAPPING_INSTANCE_SEQUENCE = 0x0008114B;

    /** (0008,1150) Referenced SOP Class UID, VR UI, VM 1. */
    public static final int REFERENCED_SOP_CLASS_UID = 0x00081150;

    /** (0008,1155) Referenced SOP Instance UID, VR UI, VM 1. */
    public static final int REFERENCED_SOP_INSTANCE_UID = 0x00081155;

    /** (0008,1156) Definition Source Sequence, VR SQ, VM 1. */
    public static final int DEFINITION_SOURCE_SEQUENCE = 0x00081156;

    /** (0008,115A) SOP Classes Supported, VR UI, VM 1-n. */
    public static final int SOP_CLASSES_SUPPORTED = 0x0008115A;

    /** (0008,1160) Referenced Frame Number, VR IS, VM 1-n. */
    public static final int REFERENCED_FRAME_NUMBER = 0x00081160;

    /** (0008,1161) Simple Frame List, VR UL, VM 1-n. */
    public static final int SIMPLE_FRAME_LIST = 0x00081161;

    /** (0008,1162) Calculated Frame List, VR UL, VM 3-3n. */
    public static final int CALCULATED_FRAME_LIST = 0x00081162;

    /** (0008,1163) Time Range, VR FD, VM 2. */
    public static final int TIME_RANGE = 0x00081163;

    /** (0008,1164) Frame Extraction Sequence, VR SQ, VM 1. */
    public static final int FRAME_EXTRACTION_SEQUENCE = 0x00081164;

    /** (0008,1167) Multi-frame Source SOP Instance UID, VR UI, VM 1. */
    public static final int MULTI_FRAME_SOURCE_SOP_INSTANCE_UID = 0x00081167;

    /** (0008,1190) Retrieve URL, VR UR, VM 1. */
    public static final int RETRIEVE_URL = 0x00081190;

    /** (0008,1195) Transaction UID, VR UI, VM 1. */
    public static final int TRANSACTION_UID = 0x00081195;

    /** (0008,1196) Warning Reason, VR US, VM 1. */
    public static final int WARNING_REASON = 0x00081196;

    /** (0008,1197) Failure Reason, VR US, VM 1. */
    public static final int FAILURE_REASON = 0x00081197;

    /** (0008,1198) Failed SOP Sequence, VR SQ, VM 1. */
    public static final int FAILED_SOP_SEQUENCE = 0x00081198;

    /** (0008,1199) Referenced SOP Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_SOP_SEQUENCE = 0x00081199;

    /** (0008,119A) Other Failures Sequence, VR SQ, VM 1. */
    public static final int OTHER_FAILURES_SEQUENCE = 0x0008119A;

    /** (0008,119B) Failed Study Sequence, VR SQ, VM 1. */
    public static final int FAILED_STUDY_SEQUENCE = 0x0008119B;

    /** (0008,1200) Studies Containing Other Referenced Instances Sequence, VR SQ, VM 1. */
    public static final int STUDIES_CONTAINING_OTHER_REFERENCED_INSTANCES_SEQUENCE = 0x00081200;

    /** (0008,1250) Related Series Sequence, VR SQ, VM 1. */
    public static final int RELATED_SERIES_SEQUENCE = 0x00081250;

    /** (0008,2110) Lossy Image Compression (Retired), VR CS, VM 1. */
    public static final int LOSSY_IMAGE_COMPRESSION_RETIRED = 0x00082110;

    /** (0008,2111) Derivation Description, VR ST, VM 1. */
    public static final int DERIVATION_DESCRIPTION = 0x00082111;

    /** (0008,2112) Source Image Sequence, VR SQ, VM 1. */
    public static final int SOURCE_IMAGE_SEQUENCE = 0x00082112;

    /** (0008,2120) Stage Name, VR SH, VM 1. */
    public static final int STAGE_NAME = 0x00082120;

    /** (0008,2122) Stage Number, VR IS, VM 1. */
    public static final int STAGE_NUMBER = 0x00082122;

    /** (0008,2124) Number of Stages, VR IS, VM 1. */
    public static final int NUMBER_OF_STAGES = 0x00082124;

    /** (0008,2127) View Name, VR SH, VM 1. */
    public static final int VIEW_NAME = 0x00082127;

    /** (0008,2128) View Number, VR IS, VM 1. */
    public static final int VIEW_NUMBER = 0x00082128;

    /** (0008,2129) Number of Event Timers, VR IS, VM 1. */
    public static final int NUMBER_OF_EVENT_TIMERS = 0x00082129;

    /** (0008,212A) Number of Views in Stage, VR IS, VM 1. */
    public static final int NUMBER_OF_VIEWS_IN_STAGE = 0x0008212A;

    /** (0008,2130) Event Elapsed Time(s), VR DS, VM 1-n. */
    public static final int EVENT_ELAPSED_TIMES = 0x00082130;

    /** (0008,2132) Event Timer Name(s), VR LO, VM 1-n. */
    public static final int EVENT_TIMER_NAMES = 0x00082132;

    /** (0008,2133) Event Timer Sequence, VR SQ, VM 1. */
    public static final int EVENT_TIMER_SEQUENCE = 0x00082133;

    /** (0008,2134) Event Time Offset, VR FD, VM 1. */
    public static final int EVENT_TIME_OFFSET = 0x00082134;

    /** (0008,2135) Event Code Sequence, VR SQ, VM 1. */
    public static final int EVENT_CODE_SEQUENCE = 0x00082135;

    /** (0008,2142) Start Trim, VR IS, VM 1. */
    public static final int START_TRIM = 0x00082142;

    /** (0008,2143) Stop Trim, VR IS, VM 1. */
    public static final int STOP_TRIM = 0x00082143;

    /** (0008,2144) Recommended Display Frame Rate, VR IS, VM 1. */
    public static final int RECOMMENDED_DISPLAY_FRAME_RATE = 0x00082144;

    /** (0008,2200) Transducer Position, VR CS, VM 1. */
    public static final int TRANSDUCER_POSITION = 0x00082200;

    /** (0008,2204) Transducer Orientation, VR CS, VM 1. */
    public static final int TRANSDUCER_ORIENTATION = 0x00082204;

    /** (0008,2208) Anatomic Structure, VR CS, VM 1. */
    public static final int ANATOMIC_STRUCTURE = 0x00082208;

    /** (0008,2218) Anatomic Region Sequence, VR SQ, VM 1. */
    public static final int ANATOMIC_REGION_SEQUENCE = 0x00082218;

    /** (0008,2220) Anatomic Region Modifier Sequence, VR SQ, VM 1. */
    public static final int ANATOMIC_REGION_MODIFIER_SEQUENCE = 0x00082220;

    /** (0008,2228) Primary Anatomic Structure Sequence, VR SQ, VM 1. */
    public static final int PRIMARY_ANATOMIC_STRUCTURE_SEQUENCE = 0x00082228;

    /** (0008,2229) Anatomic Structure, Space or Region Sequence, VR SQ, VM 1. */
    public static final int ANATOMIC_STRUCTURE_SPACE_OR_REGION_SEQUENCE = 0x00082229;

    /** (0008,2230) Primary Anatomic Structure Modifier Sequence, VR SQ, VM 1. */
    public static final int PRIMARY_ANATOMIC_STRUCTURE_MODIFIER_SEQUENCE = 0x00082230;

    /** (0008,2240) Transducer Position Sequence, VR SQ, VM 1. */
    public static final int TRANSDUCER_POSITION_SEQUENCE = 0x00082240;

    /** (0008,2242) Transducer Position Modifier Sequence, VR SQ, VM 1. */
    public static final int TRANSDUCER_POSITION_MODIFIER_SEQUENCE = 0x00082242;

    /** (0008,2244) Transducer Orientation Sequence, VR SQ, VM 1. */
    public static final int TRANSDUCER_ORIENTATION_SEQUENCE = 0x00082244;

    /** (0008,2246) Transducer Orientation Modifier Sequence, VR SQ, VM 1. */
    public static final int TRANSDUCER_ORIENTATION_MODIFIER_SEQUENCE = 0x00082246;

    /** (0008,2251) Anatomic Structure Space Or Region Code Sequence (Trial), VR SQ, VM 1. */
    public static final int ANATOMIC_STRUCTURE_SPACE_OR_REGION_CODE_SEQUENCE_TRIAL = 0x00082251;

    /** (0008,2253) Anatomic Portal Of Entrance Code Sequence (Trial), VR SQ, VM 1. */
    public static final int ANATOMIC_PORTAL_OF_ENTRANCE_CODE_SEQUENCE_TRIAL = 0x00082253;

    /** (0008,2255) Anatomic Approach Direction Code Sequence (Trial), VR SQ, VM 1. */
    public static final int ANATOMIC_APPROACH_DIRECTION_CODE_SEQUENCE_TRIAL = 0x00082255;

    /** (0008,2256) Anatomic Perspective Description (Trial), VR ST, VM 1. */
    public static final int ANATOMIC_PERSPECTIVE_DESCRIPTION_TRIAL = 0x00082256;

    /** (0008,2257) Anatomic Perspective Code Sequence (Trial), VR SQ, VM 1. */
    public static final int ANATOMIC_PERSPECTIVE_CODE_SEQUENCE_TRIAL = 0x00082257;

    /** (0008,2258) Anatomic Location Of Examining Instrument Description (Trial), VR ST, VM 1. */
    public static final int ANATOMIC_LOCATION_OF_EXAMINING_INSTRUMENT_DESCRIPTION_TRIAL = 0x00082258;

    /** (0008,2259) Anatomic Location Of Examining Instrument Code Sequence (Trial), VR SQ, VM 1. */
    public static final int ANATOMIC_LOCATION_OF_EXAMINING_INSTRUMENT_CODE_SEQUENCE_TRIAL = 0x00082259;

    /** (0008,225A) Anatomic Structure Space Or Region Modifier Code Sequence (Trial), VR SQ, VM 1. */
    public static final int ANATOMIC_STRUCTURE_SPACE_OR_REGION_MODIFIER_CODE_SEQUENCE_TRIAL = 0x0008225A;

    /** (0008,225C) On Axis Background Anatomic Structure Code Sequence (Trial), VR SQ, VM 1. */
    public static final int ON_AXIS_BACKGROUND_ANATOMIC_STRUCTURE_CODE_SEQUENCE_TRIAL = 0x0008225C;

    /** (0008,3001) Alternate Representation Sequence, VR SQ, VM 1. */
    public static final int ALTERNATE_REPRESENTATION_SEQUENCE = 0x00083001;

    /** (0008,3002) Available Transfer Syntax UID, VR UI, VM 1-n. */
    public static final int AVAILABLE_TRANSFER_SYNTAX_UID = 0x00083002;

    /** (0008,3010) Irradiation Event UID, VR UI, VM 1-n. */
    public static final int IRRADIATION_EVENT_UID = 0x00083010;

    /** (0008,3011) Source Irradiation Event Sequence, VR SQ, VM 1. */
    public static final int SOURCE_IRRADIATION_EVENT_SEQUENCE = 0x00083011;

    /** (0008,3012) Radiopharmaceutical Administration Event UID, VR UI, VM 1. */
    public static final int RADIOPHARMACEUTICAL_ADMINISTRATION_EVENT_UID = 0x00083012;

    /** (0008,4000) Identifying Comments, VR LT, VM 1. */
    public static final int IDENTIFYING_COMMENTS = 0x00084000;

    /** (0008,9007) Frame Type, VR CS, VM 4-5. */
    public static final int FRAME_TYPE = 0x00089007;

    /** (0008,9092) Referenced Image Evidence Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_IMAGE_EVIDENCE_SEQUENCE = 0x00089092;

    /** (0008,9121) Referenced Raw Data Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_RAW_DATA_SEQUENCE = 0x00089121;

    /** (0008,9123) Creator-Version UID, VR UI, VM 1. */
    public static final int CREATOR_VERSION_UID = 0x00089123;

    /** (0008,9124) Derivation Image Sequence, VR SQ, VM 1. */
    public static final int DERIVATION_IMAGE_SEQUENCE = 0x00089124;

    /** (0008,9154) Source Image Evidence Sequence, VR SQ, VM 1. */
    public static final int SOURCE_IMAGE_EVIDENCE_SEQUENCE = 0x00089154;

    /** (0008,9205) Pixel Presentation, VR CS, VM 1. */
    public static final int PIXEL_PRESENTATION = 0x00089205;

    /** (0008,9206) Volumetric Properties, VR CS, VM 1. */
    public static final int VOLUMETRIC_PROPERTIES = 0x00089206;

    /** (0008,9207) Volume Based Calculation Technique, VR CS, VM 1. */
    public static final int VOLUME_BASED_CALCULATION_TECHNIQUE = 0x00089207;

    /** (0008,9208) Complex Image Component, VR CS, VM 1. */
    public static final int COMPLEX_IMAGE_COMPONENT = 0x00089208;

    /** (0008,9209) Acquisition Contrast, VR CS, VM 1. */
    public static final int ACQUISITION_CONTRAST = 0x00089209;

    /** (0008,9215) Derivation Code Sequence, VR SQ, VM 1. */
    public static final int DERIVATION_CODE_SEQUENCE = 0x00089215;

    /** (0008,9237) Referenced Presentation State Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_PRESENTATION_STATE_SEQUENCE = 0x00089237;

    /** (0008,9410) Referenced Other Plane Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_OTHER_PLANE_SEQUENCE = 0x00089410;

    /** (0008,9458) Frame Display Sequence, VR SQ, VM 1. */
    public static final int FRAME_DISPLAY_SEQUENCE = 0x00089458;

    /** (0008,9459) Recommended Display Frame Rate in Float, VR FL, VM 1. */
    public static final int RECOMMENDED_DISPLAY_FRAME_RATE_IN_FLOAT = 0x00089459;

    /** (0008,9460) Skip Frame Range Flag, VR CS, VM 1. */
    public static final int SKIP_FRAME_RANGE_FLAG = 0x00089460;

    /** (0010,0010) Patient's Name, VR PN, VM 1. */
    public static final int PATIENT_NAME = 0x00100010;

    /** (0010,0020) Patient ID, VR LO, VM 1. */
    public static final int PATIENT_ID = 0x00100020;

    /** (0010,0021) Issuer of Patient ID, VR LO, VM 1. */
    public static final int ISSUER_OF_PATIENT_ID = 0x00100021;

    /** (0010,0022) Type of Patient ID, VR CS, VM 1. */
    public static final int TYPE_OF_PATIENT_ID = 0x00100022;

    /** (0010,0024) Issuer of Patient ID Qualifiers Sequence, VR SQ, VM 1. */
    public static final int ISSUER_OF_PATIENT_ID_QUALIFIERS_SEQUENCE = 0x00100024;

    /** (0010,0026) Source Patient Group Identification Sequence, VR SQ, VM 1. */
    public static final int SOURCE_PATIENT_GROUP_IDENTIFICATION_SEQUENCE = 0x00100026;

    /** (0010,0027) Group of Patients Identification Sequence, VR SQ, VM 1. */
    public static final int GROUP_OF_PATIENTS_IDENTIFICATION_SEQUENCE = 0x00100027;

    /** (0010,0028) Subject Relative Position in Image, VR US, VM 3. */
    public static final int SUBJECT_RELATIVE_POSITION_IN_IMAGE = 0x00100028;

    /** (0010,0030) Patient's Birth Date, VR DA, VM 1. */
    public static final int PATIENT_BIRTH_DATE = 0x00100030;

    /** (0010,0032) Patient's Birth Time, VR TM, VM 1. */
    public static final int PATIENT_BIRTH_TIME = 0x00100032;

    /** (0010,0033) Patient's Birth Date in Alternative Calendar, VR LO, VM 1. */
    public static final int PATIENT_BIRTH_DATE_IN_ALTERNATIVE_CALENDAR = 0x00100033;

    /** (0010,0034) Patient's Death Date in Alternative Calendar, VR LO, VM 1. */
    public static final int PATIENT_DEATH_DATE_IN_ALTERNATIVE_CALENDAR = 0x00100034;

    /** (0010,0035) Patient's Alternative Calendar, VR CS, VM 1. */
    public static final int PATIENT_ALTERNATIVE_CALENDAR = 0x00100035;

    /** (0010,0040) Patient's Sex, VR CS, VM 1. */
    public static final int PATIENT_SEX = 0x00100040;

    /** (0010,0050) Patient's Insurance Plan Code Sequence, VR SQ, VM 1. */
    public static final int PATIENT_INSURANCE_PLAN_CODE_SEQUENCE = 0x00100050;

    /** (0010,0101) Patient's Primary Language Code Sequence, VR SQ, VM 1. */
    public static final int PATIENT_PRIMARY_LANGUAGE_CODE_SEQUENCE = 0x00100101;

    /** (0010,0102) Patient's Primary Language Modifier Code Sequence, VR SQ, VM 1. */
    public static final int PATIENT_PRIMARY_LANGUAGE_MODIFIER_CODE_SEQUENCE = 0x00100102;

    /** (0010,0200) Quality Control Subject, VR CS, VM 1. */
    public static final int QUALITY_CONTROL_SUBJECT = 0x00100200;

    /** (0010,0201) Quality Control Subject Type Code Sequence, VR SQ, VM 1. */
    public static final int QUALITY_CONTROL_SUBJECT_TYPE_CODE_SEQUENCE = 0x00100201;

    /** (0010,0212) Strain Description, VR UC, VM 1. */
    public static final int STRAIN_DESCRIPTION = 0x00100212;

    /** (0010,0213) Strain Nomenclature, VR LO, VM 1. */
    public static final int STRAIN_NOMENCLATURE = 0x00100213;

    /** (0010,0214) Strain Stock Number, VR LO, VM 1. */
    public static final int STRAIN_STOCK_NUMBER = 0x00100214;

    /** (0010,0215) Strain Source Registry Code Sequence, VR SQ, VM 1. */
    public static final int STRAIN_SOURCE_REGISTRY_CODE_SEQUENCE = 0x00100215;

    /** (0010,0216) Strain Stock Sequence, VR SQ, VM 1. */
    public static final int STRAIN_STOCK_SEQUENCE = 0x00100216;

    /** (0010,0217) Strain Source, VR LO, VM 1. */
    public static final int STRAIN_SOURCE = 0x00100217;

    /** (0010,0218) Strain Additional Information, VR UT, VM 1. */
    public static final int STRAIN_ADDITIONAL_INFORMATION = 0x00100218;

    /** (0010,0219) Strain Code Sequence, VR SQ, VM 1. */
    public static final int STRAIN_CODE_SEQUENCE = 0x00100219;

    /** (0010,0221) Genetic Modifications Sequence, VR SQ, VM 1. */
    public static final int GENETIC_MODIFICATIONS_SEQUENCE = 0x00100221;

    /** (0010,0222) Genetic Modifications Description, VR UC, VM 1. */
    public static final int GENETIC_MODIFICATIONS_DESCRIPTION = 0x00100222;

    /** (0010,0223) Genetic Modifications Nomenclature, VR LO, VM 1. */
    public static final int GENETIC_MODIFICATIONS_NOMENCLATURE = 0x00100223;

    /** (0010,0229) Genetic Modifications Code Sequence, VR SQ, VM 1. */
    public static final int GENETIC_MODIFICATIONS_CODE_SEQUENCE = 0x00100229;

    /** (0010,1000) Other Patient IDs, VR LO, VM 1-n. */
    public static final int OTHER_PATIENT_I_DS = 0x00101000;

    /** (0010,1001) Other Patient Names, VR PN, VM 1-n. */
    public static final int OTHER_PATIENT_NAMES = 0x00101001;

    /** (0010,1002) Other Patient IDs Sequence, VR SQ, VM 1. */
    public static final int OTHER_PATIENT_I_DS_SEQUENCE = 0x00101002;

    /** (0010,1005) Patient's Birth Name, VR PN, VM 1. */
    public static final int PATIENT_BIRTH_NAME = 0x00101005;

    /** (0010,1010) Patient's Age, VR AS, VM 1. */
    public static final int PATIENT_AGE = 0x00101010;

    /** (0010,1020) Patient's Size, VR DS, VM 1. */
    public static final int PATIENT_SIZE = 0x00101020;

    /** (0010,1021) Patient's Size Code Sequence, VR SQ, VM 1. */
    public static final int PATIENT_SIZE_CODE_SEQUENCE = 0x00101021;

    /** (0010,1022) Patient's Body Mass Index, VR DS, VM 1. */
    public static final int PATIENT_BODY_MASS_INDEX = 0x00101022;

    /** (0010,1023) Measured AP Dimension, VR DS, VM 1. */
    public static final int MEASURED_AP_DIMENSION = 0x00101023;

    /** (0010,1024) Measured Lateral Dimension, VR DS, VM 1. */
    public static final int MEASURED_LATERAL_DIMENSION = 0x00101024;

    /** (0010,1030) Patient's Weight, VR DS, VM 1. */
    public static final int PATIENT_WEIGHT = 0x00101030;

    /** (0010,1040) Patient's Address, VR LO, VM 1. */
    public static final int PATIENT_ADDRESS = 0x00101040;

    /** (0010,1050) Insurance Plan Identification, VR LO, VM 1-n. */
    public static final int INSURANCE_PLAN_IDENTIFICATION = 0x00101050;

    /** (0010,1060) Patient's Mother's Birth Name, VR PN, VM 1. */
    public static final int PATIENT_MOTHER_BIRTH_NAME = 0x00101060;

    /** (0010,1080) Military Rank, VR LO, VM 1. */
    public static final int MILITARY_RANK = 0x00101080;

    /** (0010,1081) Branch of Service, VR LO, VM 1. */
    public static final int BRANCH_OF_SERVICE = 0x00101081;

    /** (0010,1090) Medical Record Locator, VR LO, VM 1. */
    public static final int MEDICAL_RECORD_LOCATOR = 0x00101090;

    /** (0010,1100) Referenced Patient Photo Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_PATIENT_PHOTO_SEQUENCE = 0x00101100;

    /** (0010,2000) Medical Alerts, VR LO, VM 1-n. */
    public static final int MEDICAL_ALERTS = 0x00102000;

    /** (0010,2110) Allergies, VR LO, VM 1-n. */
    public static final int ALLERGIES = 0x00102110;

    /** (0010,2150) Country of Residence, VR LO, VM 1. */
    public static final int COUNTRY_OF_RESIDENCE = 0x00102150;

    /** (0010,2152) Region of Residence, VR LO, VM 1. */
    public static final int REGION_OF_RESIDENCE = 0x00102152;

    /** (0010,2154) Patient's Telephone Numbers, VR SH, VM 1-n. */
    public static final int PATIENT_TELEPHONE_NUMBERS = 0x00102154;

    /** (0010,2155) Patient's Telecom Information, VR LT, VM 1. */
    public static final int PATIENT_TELECOM_INFORMATION = 0x00102155;

    /** (0010,2160) Ethnic Group, VR SH, VM 1. */
    public static final int ETHNIC_GROUP = 0x00102160;

    /** (0010,2161) Ethnic Group Code Sequence, VR SQ, VM 1. */
    public static final int ETHNIC_GROUP_CODE_SEQUENCE = 0x00102161;

    /** (0010,2180) Occupation, VR SH, VM 1. */
    public static final int OCCUPATION = 0x00102180;

    /** (0010,21A0) Smoking Status, VR CS, VM 1. */
    public static final int SMOKING_STATUS = 0x001021A0;

    /** (0010,21B0) Additional Patient History, VR LT, VM 1. */
    public static final int ADDITIONAL_PATIENT_HISTORY = 0x001021B0;

    /** (0010,21C0) Pregnancy Status, VR US, VM 1. */
    public static final int PREGNANCY_STATUS = 0x001021C0;

    /** (0010,21D0) Last Menstrual Date, VR DA, VM 1. */
    public static final int LAST_MENSTRUAL_DATE = 0x001021D0;

    /** (0010,21F0) Patient's Religious Preference, VR LO, VM 1. */
    public static final int PATIENT_RELIGIOUS_PREFERENCE = 0x001021F0;

    /** (0010,2201) Patient Species Description, VR LO, VM 1. */
    public static final int PATIENT_SPECIES_DESCRIPTION = 0x00102201;

    /** (0010,2202) Patient Species Code Sequence, VR SQ, VM 1. */
    public static final int PATIENT_SPECIES_CODE_SEQUENCE = 0x00102202;

    /** (0010,2203) Patient's Sex Neutered, VR CS, VM 1. */
    public static final int PATIENT_SEX_NEUTERED = 0x00102203;

    /** (0010,2210) Anatomical Orientation Type, VR CS, VM 1. */
    public static final int ANATOMICAL_ORIENTATION_TYPE = 0x00102210;

    /** (0010,2292) Patient Breed Description, VR LO, VM 1. */
    public static final int PATIENT_BREED_DESCRIPTION = 0x00102292;

    /** (0010,2293) Patient Breed Code Sequence, VR SQ, VM 1. */
    public static final int PATIENT_BREED_CODE_SEQUENCE = 0x00102293;

    /** (0010,2294) Breed Registration Sequence, VR SQ, VM 1. */
    public static final int BREED_REGISTRATION_SEQUENCE = 0x00102294;

    /** (0010,2295) Breed Registration Number, VR LO, VM 1. */
    public static final int BREED_REGISTRATION_NUMBER = 0x00102295;

    /** (0010,2296) Breed Registry Code Sequence, VR SQ, VM 1. */
    public static final int BREED_REGISTRY_CODE_SEQUENCE = 0x00102296;

    /** (0010,2297) Responsible Person, VR PN, VM 1. */
    public static final int RESPONSIBLE_PERSON = 0x00102297;

    /** (0010,2298) Responsible Person Role, VR CS, VM 1. */
    public static final int RESPONSIBLE_PERSON_ROLE = 0x00102298;

    /** (0010,2299) Responsible Organization, VR LO, VM 1. */
    public static final int RESPONSIBLE_ORGANIZATION = 0x00102299;

    /** (0010,4000) Patient Comments, VR LT, VM 1. */
    public static final int PATIENT_COMMENTS = 0x00104000;

    /** (0010,9431) Examined Body Thickness, VR FL, VM 1. */
    public static final int EXAMINED_BODY_THICKNESS = 0x00109431;

    /** (0012,0010) Clinical Trial Sponsor Name, VR LO, VM 1. */
    public static final int CLINICAL_TRIAL_SPONSOR_NAME = 0x00120010;

    /** (0012,0020) Clinical Trial Protocol ID, VR LO, VM 1. */
    public static final int CLINICAL_TRIAL_PROTOCOL_ID = 0x00120020;

    /** (0012,0021) Clinical Trial Protocol Name, VR LO, VM 1. */
    public static final int CLINICAL_TRIAL_PROTOCOL_NAME = 0x00120021;

    /** (0012,0022) Issuer of Clinical Trial Protocol ID, VR LO, VM 1. */
    public static final int ISSUER_OF_CLINICAL_TRIAL_PROTOCOL_ID = 0x00120022;

    /** (0012,0023) Other Clinical Trial Protocol IDs Sequence, VR SQ, VM 1. */
    public static final int OTHER_CLINICAL_TRIAL_PROTOCOL_I_DS_SEQUENCE = 0x00120023;

    /** (0012,0030) Clinical Trial Site ID, VR LO, VM 1. */
    public static final int CLINICAL_TRIAL_SITE_ID = 0x00120030;

    /** (0012,0031) Clinical Trial Site Name, VR LO, VM 1. */
    public static final int CLINICAL_TRIAL_SITE_NAME = 0x00120031;

    /** (0012,0032) Issuer of Clinical Trial Site ID, VR LO, VM 1. */
    public static final int ISSUER_OF_CLINICAL_TRIAL_SITE_ID = 0x00120032;

    /** (0012,0040) Clinical Trial Subject ID, VR LO, VM 1. */
    public static final int CLINICAL_TRIAL_SUBJECT_ID = 0x00120040;

    /** (0012,0041) Issuer of Clinical Trial Subject ID, VR LO, VM 1. */
    public static final int ISSUER_OF_CLINICAL_TRIAL_SUBJECT_ID = 0x00120041;

    /** (0012,0042) Clinical Trial Subject Reading ID, VR LO, VM 1. */
    public static final int CLINICAL_TRIAL_SUBJECT_READING_ID = 0x00120042;

    /** (0012,0043) Issuer of Clinical Trial Subject Reading ID, VR LO, VM 1. */
    public static final int ISSUER_OF_CLINICAL_TRIAL_SUBJECT_READING_ID = 0x00120043;

    /** (0012,0050) Clinical Trial Time Point ID, VR LO, VM 1. */
    public static final int CLINICAL_TRIAL_TIME_POINT_ID = 0x00120050;

    /** (0012,0051) Clinical Trial Time Point Description, VR ST, VM 1. */
    public static final int CLINICAL_TRIAL_TIME_POINT_DESCRIPTION = 0x00120051;

    /** (0012,0052) Longitudinal Temporal Offset from Event, VR FD, VM 1. */
    public static final int LONGITUDINAL_TEMPORAL_OFFSET_FROM_EVENT = 0x00120052;

    /** (0012,0053) Longitudinal Temporal Event Type, VR CS, VM 1. */
    public static final int LONGITUDINAL_TEMPORAL_EVENT_TYPE = 0x00120053;

    /** (0012,0054) Clinical Trial Time Point Type Code Sequence, VR SQ, VM 1. */
    public static final int CLINICAL_TRIAL_TIME_POINT_TYPE_CODE_SEQUENCE = 0x00120054;

    /** (0012,0055) Issuer of Clinical Trial Time Point ID, VR LO, VM 1. */
    public static final int ISSUER_OF_CLINICAL_TRIAL_TIME_POINT_ID = 0x00120055;

    /** (0012,0060) Clinical Trial Coordinating Center Name, VR LO, VM 1. */
    public static final int CLINICAL_TRIAL_COORDINATING_CENTER_NAME = 0x00120060;

    /** (0012,0062) Patient Identity Removed, VR CS, VM 1. */
    public static final int PATIENT_IDENTITY_REMOVED = 0x00120062;

    /** (0012,0063) De-identification Method, VR LO, VM 1-n. */
    public static final int DEIDENTIFICATION_METHOD = 0x00120063;

    /** (0012,0064) De-identification Method Code Sequence, VR SQ, VM 1. */
    public static final int DEIDENTIFICATION_METHOD_CODE_SEQUENCE = 0x00120064;

    /** (0012,0071) Clinical Trial Series ID, VR LO, VM 1. */
    public static final int CLINICAL_TRIAL_SERIES_ID = 0x00120071;

    /** (0012,0072) Clinical Trial Series Description, VR LO, VM 1. */
    public static final int CLINICAL_TRIAL_SERIES_DESCRIPTION = 0x00120072;

    /** (0012,0073) Issuer of Clinical Trial Series ID, VR LO, VM 1. */
    public static final int ISSUER_OF_CLINICAL_TRIAL_SERIES_ID = 0x00120073;

    /** (0012,0081) Clinical Trial Protocol Ethics Committee Name, VR LO, VM 1. */
    public static final int CLINICAL_TRIAL_PROTOCOL_ETHICS_COMMITTEE_NAME = 0x00120081;

    /** (0012,0082) Clinical Trial Protocol Ethics Committee Approval Number, VR LO, VM 1. */
    public static final int CLINICAL_TRIAL_PROTOCOL_ETHICS_COMMITTEE_APPROVAL_NUMBER = 0x00120082;

    /** (0012,0083) Consent for Clinical Trial Use Sequence, VR SQ, VM 1. */
    public static final int CONSENT_FOR_CLINICAL_TRIAL_USE_SEQUENCE = 0x00120083;

    /** (0012,0084) Distribution Type, VR CS, VM 1. */
    public static final int DISTRIBUTION_TYPE = 0x00120084;

    /** (0012,0085) Consent for Distribution Flag, VR CS, VM 1. */
    public static final int CONSENT_FOR_DISTRIBUTION_FLAG = 0x00120085;

    /** (0012,0086) Ethics Committee Approval Effectiveness Start Date, VR DA, VM 1. */
    public static final int ETHICS_COMMITTEE_APPROVAL_EFFECTIVENESS_START_DATE = 0x00120086;

    /** (0012,0087) Ethics Committee Approval Effectiveness End Date, VR DA, VM 1. */
    public static final int ETHICS_COMMITTEE_APPROVAL_EFFECTIVENESS_END_DATE = 0x00120087;

    /** (0014,0023) CAD File Format, VR ST, VM 1. */
    public static final int CAD_FILE_FORMAT = 0x00140023;

    /** (0014,0024) Component Reference System, VR ST, VM 1. */
    public static final int COMPONENT_REFERENCE_SYSTEM = 0x00140024;

    /** (0014,0025) Component Manufacturing Procedure, VR ST, VM 1. */
    public static final int COMPONENT_MANUFACTURING_PROCEDURE = 0x00140025;

    /** (0014,0028) Component Manufacturer, VR ST, VM 1. */
    public static final int COMPONENT_MANUFACTURER = 0x00140028;

    /** (0014,0030) Material Thickness, VR DS, VM 1-n. */
    public static final int MATERIAL_THICKNESS = 0x00140030;

    /** (0014,0032) Material Pipe Diameter, VR DS, VM 1-n. */
    public static final int MATERIAL_PIPE_DIAMETER = 0x00140032;

    /** (0014,0034) Material Isolation Diameter, VR DS, VM 1-n. */
    public static final int MATERIAL_ISOLATION_DIAMETER = 0x00140034;

    /** (0014,0042) Material Grade, VR ST, VM 1. */
    public static final int MATERIAL_GRADE = 0x00140042;

    /** (0014,0044) Material Properties Description, VR ST, VM 1. */
    public static final int MATERIAL_PROPERTIES_DESCRIPTION = 0x00140044;

    /** (0014,0045) Material Properties File Format (Retired), VR ST, VM 1. */
    public static final int MATERIAL_PROPERTIES_FILE_FORMAT_RETIRED = 0x00140045;

    /** (0014,0046) Material Notes, VR LT, VM 1. */
    public static final int MATERIAL_NOTES = 0x00140046;

    /** (0014,0050) Component Shape, VR CS, VM 1. */
    public static final int COMPONENT_SHAPE = 0x00140050;

    /** (0014,0052) Curvature Type, VR CS, VM 1. */
    public static final int CURVATURE_TYPE = 0x00140052;

    /** (0014,0054) Outer Diameter, VR DS, VM 1. */
    public static final int OUTER_DIAMETER = 0x00140054;

    /** (0014,0056) Inner Diameter, VR DS, VM 1. */
    public static final int INNER_DIAMETER = 0x00140056;

    /** (0014,0100) Component Welder IDs, VR LO, VM 1-n. */
    public static final int COMPONENT_WELDER_I_DS = 0x00140100;

    /** (0014,0101) Secondary Approval Status, VR CS, VM 1. */
    public static final int SECONDARY_APPROVAL_STATUS = 0x00140101;

    /** (0014,0102) Secondary Review Date, VR DA, VM 1. */
    public static final int SECONDARY_REVIEW_DATE = 0x00140102;

    /** (0014,0103) Secondary Review Time, VR TM, VM 1. */
    public static final int SECONDARY_REVIEW_TIME = 0x00140103;

    /** (0014,0104) Secondary Reviewer Name, VR PN, VM 1. */
    public static final int SECONDARY_REVIEWER_NAME = 0x00140104;

    /** (0014,0105) Repair ID, VR ST, VM 1. */
    public static final int REPAIR_ID = 0x00140105;

    /** (0014,0106) Multiple Component Approval Sequence, VR SQ, VM 1. */
    public static final int MULTIPLE_COMPONENT_APPROVAL_SEQUENCE = 0x00140106;

    /** (0014,0107) Other Approval Status, VR CS, VM 1-n. */
    public static final int OTHER_APPROVAL_STATUS = 0x00140107;

    /** (0014,0108) Other Secondary Approval Status, VR CS, VM 1-n. */
    public static final int OTHER_SECONDARY_APPROVAL_STATUS = 0x00140108;

    /** (0014,0200) Data Element Label Sequence, VR SQ, VM 1. */
    public static final int DATA_ELEMENT_LABEL_SEQUENCE = 0x00140200;

    /** (0014,0201) Data Element Label Item Sequence, VR SQ, VM 1. */
    public static final int DATA_ELEMENT_LABEL_ITEM_SEQUENCE = 0x00140201;

    /** (0014,0202) Data Element, VR AT, VM 1. */
    public static final int DATA_ELEMENT = 0x00140202;

    /** (0014,0203) Data Element Name, VR LO, VM 1. */
    public static final int DATA_ELEMENT_NAME = 0x00140203;

    /** (0014,0204) Data Element Description, VR LO, VM 1. */
    public static final int DATA_ELEMENT_DESCRIPTION = 0x00140204;

    /** (0014,0205) Data Element Conditionality, VR CS, VM 1. */
    public static final int DATA_ELEMENT_CONDITIONALITY = 0x00140205;

    /** (0014,0206) Data Element Minimum Characters, VR IS, VM 1. */
    public static final int DATA_ELEMENT_MINIMUM_CHARACTERS = 0x00140206;

    /** (0014,0207) Data Element Maximum Characters, VR IS, VM 1. */
    public static final int DATA_ELEMENT_MAXIMUM_CHARACTERS = 0x00140207;

    /** (0014,1010) Actual Environmental Conditions, VR ST, VM 1. */
    public static final int ACTUAL_ENVIRONMENTAL_CONDITIONS = 0x00141010;

    /** (0014,1020) Expiry Date, VR DA, VM 1. */
    public static final int EXPIRY_DATE = 0x00141020;

    /** (0014,1040) Environmental Conditions, VR ST, VM 1. */
    public static final int ENVIRONMENTAL_CONDITIONS = 0x00141040;

    /** (0014,2002) Evaluator Sequence, VR SQ, VM 1. */
    public static final int EVALUATOR_SEQUENCE = 0x00142002;

    /** (0014,2004) Evaluator Number, VR IS, VM 1. */
    public static final int EVALUATOR_NUMBER = 0x00142004;

    /** (0014,2006) Evaluator Name, VR PN, VM 1. */
    public static final int EVALUATOR_NAME = 0x00142006;

    /** (0014,2008) Evaluation Attempt, VR IS, VM 1. */
    public static final int EVALUATION_ATTEMPT = 0x00142008;

    /** (0014,2012) Indication Sequence, VR SQ, VM 1. */
    public static final int INDICATION_SEQUENCE = 0x00142012;

    /** (0014,2014) Indication Number, VR IS, VM 1. */
    public static final int INDICATION_NUMBER = 0x00142014;

    /** (0014,2016) Indication Label, VR SH, VM 1. */
    public static final int INDICATION_LABEL = 0x00142016;

    /** (0014,2018) Indication Description, VR ST, VM 1. */
    public static final int INDICATION_DESCRIPTION = 0x00142018;

    /** (0014,201A) Indication Type, VR CS, VM 1-n. */
    public static final int INDICATION_TYPE = 0x0014201A;

    /** (0014,201C) Indication Disposition, VR CS, VM 1. */
    public static final int INDICATION_DISPOSITION = 0x0014201C;

    /** (0014,201E) Indication ROI Sequence, VR SQ, VM 1. */
    public static final int INDICATION_ROI_SEQUENCE = 0x0014201E;

    /** (0014,2030) Indication Physical Property Sequence, VR SQ, VM 1. */
    public static final int INDICATION_PHYSICAL_PROPERTY_SEQUENCE = 0x00142030;

    /** (0014,2032) Property Label, VR SH, VM 1. */
    public static final int PROPERTY_LABEL = 0x00142032;

    /** (0014,2202) Coordinate System Number of Axes, VR IS, VM 1. */
    public static final int COORDINATE_SYSTEM_NUMBER_OF_AXES = 0x00142202;

    /** (0014,2204) Coordinate System Axes Sequence, VR SQ, VM 1. */
    public static final int COORDINATE_SYSTEM_AXES_SEQUENCE = 0x00142204;

    /** (0014,2206) Coordinate System Axis Description, VR ST, VM 1. */
    public static final int COORDINATE_SYSTEM_AXIS_DESCRIPTION = 0x00142206;

    /** (0014,2208) Coordinate System Data Set Mapping, VR CS, VM 1. */
    public static final int COORDINATE_SYSTEM_DATA_SET_MAPPING = 0x00142208;

    /** (0014,220A) Coordinate System Axis Number, VR IS, VM 1. */
    public static final int COORDINATE_SYSTEM_AXIS_NUMBER = 0x0014220A;

    /** (0014,220C) Coordinate System Axis Type, VR CS, VM 1. */
    public static final int COORDINATE_SYSTEM_AXIS_TYPE = 0x0014220C;

    /** (0014,220E) Coordinate System Axis Units, VR CS, VM 1. */
    public static final int COORDINATE_SYSTEM_AXIS_UNITS = 0x0014220E;

    /** (0014,2210) Coordinate System Axis Values, VR OB, VM 1. */
    public static final int COORDINATE_SYSTEM_AXIS_VALUES = 0x00142210;

    /** (0014,2220) Coordinate System Transform Sequence, VR SQ, VM 1. */
    public static final int COORDINATE_SYSTEM_TRANSFORM_SEQUENCE = 0x00142220;

    /** (0014,2222) Transform Description, VR ST, VM 1. */
    public static final int TRANSFORM_DESCRIPTION = 0x00142222;

    /** (0014,2224) Transform Number of Axes, VR IS, VM 1. */
    public static final int TRANSFORM_NUMBER_OF_AXES = 0x00142224;

    /** (0014,2226) Transform Order of Axes, VR IS, VM 1-n. */
    public static final int TRANSFORM_ORDER_OF_AXES = 0x00142226;

    /** (0014,2228) Transformed Axis Units, VR CS, VM 1. */
    public static final int TRANSFORMED_AXIS_UNITS = 0x00142228;

    /** (0014,222A) Coordinate System Transform Rotation and Scale Matrix, VR DS, VM 1-n. */
    public static final int COORDINATE_SYSTEM_TRANSFORM_ROTATION_AND_SCALE_MATRIX = 0x0014222A;

    /** (0014,222C) Coordinate System Transform Translation Matrix, VR DS, VM 1-n. */
    public static final int COORDINATE_SYSTEM_TRANSFORM_TRANSLATION_MATRIX = 0x0014222C;

    /** (0014,3011) Internal Detector Frame Time, VR DS, VM 1. */
    public static final int INTERNAL_DETECTOR_FRAME_TIME = 0x00143011;

    /** (0014,3012) Number of Frames Integrated, VR DS, VM 1. */
    public static final int NUMBER_OF_FRAMES_INTEGRATED = 0x00143012;

    /** (0014,3020) Detector Temperature Sequence, VR SQ, VM 1. */
    public static final int DETECTOR_TEMPERATURE_SEQUENCE = 0x00143020;

    /** (0014,3022) Sensor Name, VR ST, VM 1. */
    public static final int SENSOR_NAME = 0x00143022;

    /** (0014,3024) Horizontal Offset of Sensor, VR DS, VM 1. */
    public static final int HORIZONTAL_OFFSET_OF_SENSOR = 0x00143024;

    /** (0014,3026) Vertical Offset of Sensor, VR DS, VM 1. */
    public static final int VERTICAL_OFFSET_OF_SENSOR = 0x00143026;

    /** (0014,3028) Sensor Temperature, VR DS, VM 1. */
    public static final int SENSOR_TEMPERATURE = 0x00143028;

    /** (0014,3040) Dark Current Sequence, VR SQ, VM 1. */
    public static final int DARK_CURRENT_SEQUENCE = 0x00143040;

    /** (0014,3050) Dark Current Counts, VR OB or OW, VM 1. */
    public static final int DARK_CURRENT_COUNTS = 0x00143050;

    /** (0014,3060) Gain Correction Reference Sequence, VR SQ, VM 1. */
    public static final int GAIN_CORRECTION_REFERENCE_SEQUENCE = 0x00143060;

    /** (0014,3070) Air Counts, VR OB or OW, VM 1. */
    public static final int AIR_COUNTS = 0x00143070;

    /** (0014,3071) KV Used in Gain Calibration, VR DS, VM 1. */
    public static final int KV_USED_IN_GAIN_CALIBRATION = 0x00143071;

    /** (0014,3072) MA Used in Gain Calibration, VR DS, VM 1. */
    public static final int MA_USED_IN_GAIN_CALIBRATION = 0x00143072;

    /** (0014,3073) Number of Frames Used for Integration, VR DS, VM 1. */
    public static final int NUMBER_OF_FRAMES_USED_FOR_INTEGRATION = 0x00143073;

    /** (0014,3074) Filter Material Used in Gain Calibration, VR LO, VM 1. */
    public static final int FILTER_MATERIAL_USED_IN_GAIN_CALIBRATION = 0x00143074;

    /** (0014,3075) Filter Thickness Used in Gain Calibration, VR DS, VM 1. */
    public static final int FILTER_THICKNESS_USED_IN_GAIN_CALIBRATION = 0x00143075;

    /** (0014,3076) Date of Gain Calibration, VR DA, VM 1. */
    public static final int DATE_OF_GAIN_CALIBRATION = 0x00143076;

    /** (0014,3077) Time of Gain Calibration, VR TM, VM 1. */
    public static final int TIME_OF_GAIN_CALIBRATION = 0x00143077;

    /** (0014,3080) Bad Pixel Image, VR OB, VM 1. */
    public static final int BAD_PIXEL_IMAGE = 0x00143080;

    /** (0014,3099) Calibration Notes, VR LT, VM 1. */
    public static final int CALIBRATION_NOTES = 0x00143099;

    /** (0014,3100) Linearity Correction Technique, VR LT, VM 1. */
    public static final int LINEARITY_CORRECTION_TECHNIQUE = 0x00143100;

    /** (0014,3101) Beam Hardening Correction Technique, VR LT, VM 1. */
    public static final int BEAM_HARDENING_CORRECTION_TECHNIQUE = 0x00143101;

    /** (0014,4002) Pulser Equipment Sequence, VR SQ, VM 1. */
    public static final int PULSER_EQUIPMENT_SEQUENCE = 0x00144002;

    /** (0014,4004) Pulser Type, VR CS, VM 1. */
    public static final int PULSER_TYPE = 0x00144004;

    /** (0014,4006) Pulser Notes, VR LT, VM 1. */
    public static final int PULSER_NOTES = 0x00144006;

    /** (0014,4008) Receiver Equipment Sequence, VR SQ, VM 1. */
    public static final int RECEIVER_EQUIPMENT_SEQUENCE = 0x00144008;

    /** (0014,400A) Amplifier Type, VR CS, VM 1. */
    public static final int AMPLIFIER_TYPE = 0x0014400A;

    /** (0014,400C) Receiver Notes, VR LT, VM 1. */
    public static final int RECEIVER_NOTES = 0x0014400C;

    /** (0014,400E) Pre-Amplifier Equipment Sequence, VR SQ, VM 1. */
    public static final int PRE_AMPLIFIER_EQUIPMENT_SEQUENCE = 0x0014400E;

    /** (0014,400F) Pre-Amplifier Notes, VR LT, VM 1. */
    public static final int PRE_AMPLIFIER_NOTES = 0x0014400F;

    /** (0014,4010) Transmit Transducer Sequence, VR SQ, VM 1. */
    public static final int TRANSMIT_TRANSDUCER_SEQUENCE = 0x00144010;

    /** (0014,4011) Receive Transducer Sequence, VR SQ, VM 1. */
    public static final int RECEIVE_TRANSDUCER_SEQUENCE = 0x00144011;

    /** (0014,4012) Number of Elements, VR US, VM 1. */
    public static final int NUMBER_OF_ELEMENTS = 0x00144012;

    /** (0014,4013) Element Shape, VR CS, VM 1. */
    public static final int ELEMENT_SHAPE = 0x00144013;

    /** (0014,4014) Element Dimension A, VR DS, VM 1. */
    public static final int ELEMENT_DIMENSION_A = 0x00144014;

    /** (0014,4015) Element Dimension B, VR DS, VM 1. */
    public static final int ELEMENT_DIMENSION_B = 0x00144015;

    /** (0014,4016) Element Pitch A, VR DS, VM 1. */
    public static final int ELEMENT_PITCH_A = 0x00144016;

    /** (0014,4017) Measured Beam Dimension A, VR DS, VM 1. */
    public static final int MEASURED_BEAM_DIMENSION_A = 0x00144017;

    /** (0014,4018) Measured Beam Dimension B, VR DS, VM 1. */
    public static final int MEASURED_BEAM_DIMENSION_B = 0x00144018;

    /** (0014,4019) Location of Measured Beam Diameter, VR DS, VM 1. */
    public static final int LOCATION_OF_MEASURED_BEAM_DIAMETER = 0x00144019;

    /** (0014,401A) Nominal Frequency, VR DS, VM 1. */
    public static final int NOMINAL_FREQUENCY = 0x0014401A;

    /** (0014,401B) Measured Center Frequency, VR DS, VM 1. */
    public static final int MEASURED_CENTER_FREQUENCY = 0x0014401B;

    /** (0014,401C) Measured Bandwidth, VR DS, VM 1. */
    public static final int MEASURED_BANDWIDTH = 0x0014401C;

    /** (0014,401D) Element Pitch B, VR DS, VM 1. */
    public static final int ELEMENT_PITCH_B = 0x0014401D;

    /** (0014,4020) Pulser Settings Sequence, VR SQ, VM 1. */
    public static final int PULSER_SETTINGS_SEQUENCE = 0x00144020;

    /** (0014,4022) Pulse Width, VR DS, VM 1. */
    public static final int PULSE_WIDTH = 0x00144022;

    /** (0014,4024) Excitation Frequency, VR DS, VM 1. */
    public static final int EXCITATION_FREQUENCY = 0x00144024;

    /** (0014,4026) Modulation Type, VR CS, VM 1. */
    public static final int MODULATION_TYPE = 0x00144026;

    /** (0014,4028) Damping, VR DS, VM 1. */
    public static final int DAMPING = 0x00144028;

    /** (0014,4030) Receiver Settings Sequence, VR SQ, VM 1. */
    public static final int RECEIVER_SETTINGS_SEQUENCE = 0x00144030;

    /** (0014,4031) Acquired Soundpath Length, VR DS, VM 1. */
    public static final int ACQUIRED_SOUNDPATH_LENGTH = 0x00144031;

    /** (0014,4032) Acquisition Compression Type, VR CS, VM 1. */
    public static final int ACQUISITION_COMPRESSION_TYPE = 0x00144032;

    /** (0014,4033) Acquisition Sample Size, VR IS, VM 1. */
    public static final int ACQUISITION_SAMPLE_SIZE = 0x00144033;

    /** (0014,4034) Rectifier Smoothing, VR DS, VM 1. */
    public static final int RECTIFIER_SMOOTHING = 0x00144034;

    /** (0014,4035) DAC Sequence, VR SQ, VM 1. */
    public static final int DAC_SEQUENCE = 0x00144035;

    /** (0014,4036) DAC Type, VR CS, VM 1. */
    public static final int DAC_TYPE = 0x00144036;

    /** (0014,4038) DAC Gain Points, VR DS, VM 1-n. */
    public static final int DAC_GAIN_POINTS = 0x00144038;

    /** (0014,403A) DAC Time Points, VR DS, VM 1-n. */
    public static final int DAC_TIME_POINTS = 0x0014403A;

    /** (0014,403C) DAC Amplitude, VR DS, VM 1-n. */
    public static final int DAC_AMPLITUDE = 0x0014403C;

    /** (0014,4040) Pre-Amplifier Settings Sequence, VR SQ, VM 1. */
    public static final int PRE_AMPLIFIER_SETTINGS_SEQUENCE = 0x00144040;

    /** (0014,4050) Transmit Transducer Settings Sequence, VR SQ, VM 1. */
    public static final int TRANSMIT_TRANSDUCER_SETTINGS_SEQUENCE = 0x00144050;

    /** (0014,4051) Receive Transducer Settings Sequence, VR SQ, VM 1. */
    public static final int RECEIVE_TRANSDUCER_SETTINGS_SEQUENCE = 0x00144051;

    /** (0014,4052) Incident Angle, VR DS, VM 1. */
    public static final int INCIDENT_ANGLE = 0x00144052;

    /** (0014,4054) Coupling Technique, VR ST, VM 1. */
    public static final int COUPLING_TECHNIQUE = 0x00144054;

    /** (0014,4056) Coupling Medium, VR ST, VM 1. */
    public static final int COUPLING_MEDIUM = 0x00144056;

    /** (0014,4057) Coupling Velocity, VR DS, VM 1. */
    public static final int COUPLING_VELOCITY = 0x00144057;

    /** (0014,4058) Probe Center Location X, VR DS, VM 1. */
    public static final int PROBE_CENTER_LOCATION_X = 0x00144058;

    /** (0014,4059) Probe Center Location Z, VR DS, VM 1. */
    public static final int PROBE_CENTER_LOCATION_Z = 0x00144059;

    /** (0014,405A) Sound Path Length, VR DS, VM 1. */
    public static final int SOUND_PATH_LENGTH = 0x0014405A;

    /** (0014,405C) Delay Law Identifier, VR ST, VM 1. */
    public static final int DELAY_LAW_IDENTIFIER = 0x0014405C;

    /** (0014,4060) Gate Settings Sequence, VR SQ, VM 1. */
    public static final int GATE_SETTINGS_SEQUENCE = 0x00144060;

    /** (0014,4062) Gate Threshold, VR DS, VM 1. */
    public static final int GATE_THRESHOLD = 0x00144062;

    /** (0014,4064) Velocity of Sound, VR DS, VM 1. */
    public static final int VELOCITY_OF_SOUND = 0x00144064;

    /** (0014,4070) Calibration Settings Sequence, VR SQ, VM 1. */
    public static final int CALIBRATION_SETTINGS_SEQUENCE = 0x00144070;

    /** (0014,4072) Calibration Procedure, VR ST, VM 1. */
    public static final int CALIBRATION_PROCEDURE = 0x00144072;

    /** (0014,4074) Procedure Version, VR SH, VM 1. */
    public static final int PROCEDURE_VERSION = 0x00144074;

    /** (0014,4076) Procedure Creation Date, VR DA, VM 1. */
    public static final int PROCEDURE_CREATION_DATE = 0x00144076;

    /** (0014,4078) Procedure Expiration Date, VR DA, VM 1. */
    public static final int PROCEDURE_EXPIRATION_DATE = 0x00144078;

    /** (0014,407A) Procedure Last Modified Date, VR DA, VM 1. */
    public static final int PROCEDURE_LAST_MODIFIED_DATE = 0x0014407A;

    /** (0014,407C) Calibration Time, VR TM, VM 1-n. */
    public static final int CALIBRATION_TIME = 0x0014407C;

    /** (0014,407E) Calibration Date, VR DA, VM 1-n. */
    public static final int CALIBRATION_DATE = 0x0014407E;

    /** (0014,4080) Probe Drive Equipment Sequence, VR SQ, VM 1. */
    public static final int PROBE_DRIVE_EQUIPMENT_SEQUENCE = 0x00144080;

    /** (0014,4081) Drive Type, VR CS, VM 1. */
    public static final int DRIVE_TYPE = 0x00144081;

    /** (0014,4082) Probe Drive Notes, VR LT, VM 1. */
    public static final int PROBE_DRIVE_NOTES = 0x00144082;

    /** (0014,4083) Drive Probe Sequence, VR SQ, VM 1. */
    public static final int DRIVE_PROBE_SEQUENCE = 0x00144083;

    /** (0014,4084) Probe Inductance, VR DS, VM 1. */
    public static final int PROBE_INDUCTANCE = 0x00144084;

    /** (0014,4085) Probe Resistance, VR DS, VM 1. */
    public static final int PROBE_RESISTANCE = 0x00144085;

    /** (0014,4086) Receive Probe Sequence, VR SQ, VM 1. */
    public static final int RECEIVE_PROBE_SEQUENCE = 0x00144086;

    /** (0014,4087) Probe Drive Settings Sequence, VR SQ, VM 1. */
    public static final int PROBE_DRIVE_SETTINGS_SEQUENCE = 0x00144087;

    /** (0014,4088) Bridge Resistors, VR DS, VM 1. */
    public static final int BRIDGE_RESISTORS = 0x00144088;

    /** (0014,4089) Probe Orientation Angle, VR DS, VM 1. */
    public static final int PROBE_ORIENTATION_ANGLE = 0x00144089;

    /** (0014,408B) User Selected Gain Y, VR DS, VM 1. */
    public static final int USER_SELECTED_GAIN_Y = 0x0014408B;

    /** (0014,408C) User Selected Phase, VR DS, VM 1. */
    public static final int USER_SELECTED_PHASE = 0x0014408C;

    /** (0014,408D) User Selected Offset X, VR DS, VM 1. */
    public static final int USER_SELECTED_OFFSET_X = 0x0014408D;

    /** (0014,408E) User Selected Offset Y, VR DS, VM 1. */
    public static final int USER_SELECTED_OFFSET_Y = 0x0014408E;

    /** (0014,4091) Channel Settings Sequence, VR SQ, VM 1. */
    public static final int CHANNEL_SETTINGS_SEQUENCE = 0x00144091;

    /** (0014,4092) Channel Threshold, VR DS, VM 1. */
    public static final int CHANNEL_THRESHOLD = 0x00144092;

    /** (0014,409A) Scanner Settings Sequence, VR SQ, VM 1. */
    public static final int SCANNER_SETTINGS_SEQUENCE = 0x0014409A;

    /** (0014,409B) Scan Procedure, VR ST, VM 1. */
    public static final int SCAN_PROCEDURE = 0x0014409B;

    /** (0014,409C) Translation Rate X, VR DS, VM 1. */
    public static final int TRANSLATION_RATE_X = 0x0014409C;

    /** (0014,409D) Translation Rate Y, VR DS, VM 1. */
    public static final int TRANSLATION_RATE_Y = 0x0014409D;

    /** (0014,409F) Channel Overlap, VR DS, VM 1. */
    public static final int CHANNEL_OVERLAP = 0x0014409F;

    /** (0014,40A0) Image Quality Indicator Type, VR LO, VM 1-n. */
    public static final int IMAGE_QUALITY_INDICATOR_TYPE = 0x001440A0;

    /** (0014,40A1) Image Quality Indicator Material, VR LO, VM 1-n. */
    public static final int IMAGE_QUALITY_INDICATOR_MATERIAL = 0x001440A1;

    /** (0014,40A2) Image Quality Indicator Size, VR LO, VM 1-n. */
    public static final int IMAGE_QUALITY_INDICATOR_SIZE = 0x001440A2;

    /** (0014,5002) LINAC Energy, VR IS, VM 1. */
    public static final int LINAC_ENERGY = 0x00145002;

    /** (0014,5004) LINAC Output, VR IS, VM 1. */
    public static final int LINAC_OUTPUT = 0x00145004;

    /** (0014,5100) Active Aperture, VR US, VM 1. */
    public static final int ACTIVE_APERTURE = 0x00145100;

    /** (0014,5101) Total Aperture, VR DS, VM 1. */
    public static final int TOTAL_APERTURE = 0x00145101;

    /** (0014,5102) Aperture Elevation, VR DS, VM 1. */
    public static final int APERTURE_ELEVATION = 0x00145102;

    /** (0014,5103) Main Lobe Angle, VR DS, VM 1. */
    public static final int MAIN_LOBE_ANGLE = 0x00145103;

    /** (0014,5104) Main Roof Angle, VR DS, VM 1. */
    public static final int MAIN_ROOF_ANGLE = 0x00145104;

    /** (0014,5105) Connector Type, VR CS, VM 1. */
    public static final int CONNECTOR_TYPE = 0x00145105;

    /** (0014,5106) Wedge Model Number, VR SH, VM 1. */
    public static final int WEDGE_MODEL_NUMBER = 0x00145106;

    /** (0014,5107) Wedge Angle Float, VR DS, VM 1. */
    public static final int WEDGE_ANGLE_FLOAT = 0x00145107;

    /** (0014,5108) Wedge Roof Angle, VR DS, VM 1. */
    public static final int WEDGE_ROOF_ANGLE = 0x00145108;

    /** (0014,5109) Wedge Element 1 Position, VR CS, VM 1. */
    public static final int WEDGE_ELEMENT1_POSITION = 0x00145109;

    /** (0014,510A) Wedge Material Velocity, VR DS, VM 1. */
    public static final int WEDGE_MATERIAL_VELOCITY = 0x0014510A;

    /** (0014,510B) Wedge Material, VR SH, VM 1. */
    public static final int WEDGE_MATERIAL = 0x0014510B;

    /** (0014,510C) Wedge Offset Z, VR DS, VM 1. */
    public static final int WEDGE_OFFSET_Z = 0x0014510C;

    /** (0014,510D) Wedge Origin Offset X, VR DS, VM 1. */
    public static final int WEDGE_ORIGIN_OFFSET_X = 0x0014510D;

    /** (0014,510E) Wedge Time Delay, VR DS, VM 1. */
    public static final int WEDGE_TIME_DELAY = 0x0014510E;

    /** (0014,510F) Wedge Name, VR SH, VM 1. */
    public static final int WEDGE_NAME = 0x0014510F;

    /** (0014,5110) Wedge Manufacturer Name, VR SH, VM 1. */
    public static final int WEDGE_MANUFACTURER_NAME = 0x00145110;

    /** (0014,5111) Wedge Description, VR LO, VM 1. */
    public static final int WEDGE_DESCRIPTION = 0x00145111;

    /** (0014,5112) Nominal Beam Angle, VR DS, VM 1. */
    public static final int NOMINAL_BEAM_ANGLE = 0x00145112;

    /** (0014,5113) Wedge Offset X, VR DS, VM 1. */
    public static final int WEDGE_OFFSET_X = 0x00145113;

    /** (0014,5114) Wedge Offset Y, VR DS, VM 1. */
    public static final int WEDGE_OFFSET_Y = 0x00145114;

    /** (0014,5115) Wedge Total Length, VR DS, VM 1. */
    public static final int WEDGE_TOTAL_LENGTH = 0x00145115;

    /** (0014,5116) Wedge In Contact Length, VR DS, VM 1. */
    public static final int WEDGE_IN_CONTACT_LENGTH = 0x00145116;

    /** (0014,5117) Wedge Front Gap, VR DS, VM 1. */
    public static final int WEDGE_FRONT_GAP = 0x00145117;

    /** (0014,5118) Wedge Total Height, VR DS, VM 1. */
    public static final int WEDGE_TOTAL_HEIGHT = 0x00145118;

    /** (0014,5119) Wedge Front Height, VR DS, VM 1. */
    public static final int WEDGE_FRONT_HEIGHT = 0x00145119;

    /** (0014,511A) Wedge Rear Height, VR DS, VM 1. */
    public static final int WEDGE_REAR_HEIGHT = 0x0014511A;

    /** (0014,511B) Wedge Total Width, VR DS, VM 1. */
    public static final int WEDGE_TOTAL_WIDTH = 0x0014511B;

    /** (0014,511C) Wedge In Contact Width, VR DS, VM 1. */
    public static final int WEDGE_IN_CONTACT_WIDTH = 0x0014511C;

    /** (0014,511D) Wedge Chamfer Height, VR DS, VM 1. */
    public static final int WEDGE_CHAMFER_HEIGHT = 0x0014511D;

    /** (0014,511E) Wedge Curve, VR CS, VM 1. */
    public static final int WEDGE_CURVE = 0x0014511E;

    /** (0014,511F) Radius Along the Wedge, VR DS, VM 1. */
    public static final int RADIUS_ALONG_WEDGE = 0x0014511F;

    /** (0016,0001) White Point, VR DS, VM 1. */
    public static final int WHITE_POINT = 0x00160001;

    /** (0016,0002) Primary Chromaticities, VR DS, VM 3. */
    public static final int PRIMARY_CHROMATICITIES = 0x00160002;

    /** (0016,0003) Battery Level, VR UT, VM 1. */
    public static final int BATTERY_LEVEL = 0x00160003;

    /** (0016,0004) Exposure Time in Seconds, VR DS, VM 1. */
    public static final int EXPOSURE_TIME_IN_SECONDS = 0x00160004;

    /** (0016,0005) F-Number, VR DS, VM 1. */
    public static final int F_NUMBER = 0x00160005;

    /** (0016,0006) OECF Rows, VR IS, VM 1. */
    public static final int OECF_ROWS = 0x00160006;

    /** (0016,0007) OECF Columns, VR IS, VM 1. */
    public static final int OECF_COLUMNS = 0x00160007;

    /** (0016,0008) OECF Column Names, VR UC, VM 1-n. */
    public static final int OECF_COLUMN_NAMES = 0x00160008;

    /** (0016,0009) OECF Values, VR DS, VM 1-n. */
    public static final int OECF_VALUES = 0x00160009;

    /** (0016,000A) Spatial Frequency Response Rows, VR IS, VM 1. */
    public static final int SPATIAL_FREQUENCY_RESPONSE_ROWS = 0x0016000A;

    /** (0016,000B) Spatial Frequency Response Columns, VR IS, VM 1. */
    public static final int SPATIAL_FREQUENCY_RESPONSE_COLUMNS = 0x0016000B;

    /** (0016,000C) Spatial Frequency Response Column Names, VR UC, VM 1-n. */
    public static final int SPATIAL_FREQUENCY_RESPONSE_COLUMN_NAMES = 0x0016000C;

    /** (0016,000D) Spatial Frequency Response Values, VR DS, VM 1-n. */
    public static final int SPATIAL_FREQUENCY_RESPONSE_VALUES = 0x0016000D;

    /** (0016,000E) Color Filter Array Pattern Rows, VR IS, VM 1. */
    public static final int COLOR_FILTER_ARRAY_PATTERN_ROWS = 0x0016000E;

    /** (0016,000F) Color Filter Array Pattern Columns, VR IS, VM 1. */
    public static final int COLOR_FILTER_ARRAY_PATTERN_COLUMNS = 0x0016000F;

    /** (0016,0010) Color Filter Array Pattern Values, VR DS, VM 1-n. */
    public static final int COLOR_FILTER_ARRAY_PATTERN_VALUES = 0x00160010;

    /** (0016,0011) Flash Firing Status, VR US, VM 1. */
    public static final int FLASH_FIRING_STATUS = 0x00160011;

    /** (0016,0012) Flash Return Status, VR US, VM 1. */
    public static final int FLASH_RETURN_STATUS = 0x00160012;

    /** (0016,0013) Flash Mode, VR US, VM 1. */
    public static final int FLASH_MODE = 0x00160013;

    /** (0016,0014) Flash Function Present, VR US, VM 1. */
    public static final int FLASH_FUNCTION_PRESENT = 0x00160014;

    /** (0016,0015) Flash Red Eye Mode, VR US, VM 1. */
    public static final int FLASH_RED_EYE_MODE = 0x00160015;

    /** (0016,0016) Exposure Program, VR US, VM 1. */
    public static final int EXPOSURE_PROGRAM = 0x00160016;

    /** (0016,0017) Spectral Sensitivity, VR UT, VM 1. */
    public static final int SPECTRAL_SENSITIVITY = 0x00160017;

    /** (0016,0018) Photographic Sensitivity, VR IS, VM 1. */
    public static final int PHOTOGRAPHIC_SENSITIVITY = 0x00160018;

    /** (0016,0019) Self Timer Mode, VR IS, VM 1. */
    public static final int SELF_TIMER_MODE = 0x00160019;

    /** (0016,001A) Sensitivity Type, VR US, VM 1. */
    public static final int SENSITIVITY_TYPE = 0x0016001A;

    /** (0016,001B) Standard Output Sensitivity, VR IS, VM 1. */
    public static final int STANDARD_OUTPUT_SENSITIVITY = 0x0016001B;

    /** (0016,001C) Recommended Exposure Index, VR IS, VM 1. */
    public static final int RECOMMENDED_EXPOSURE_INDEX = 0x0016001C;

    /** (0016,001D) ISO Speed, VR IS, VM 1. */
    public static final int ISO_SPEED = 0x0016001D;

    /** (0016,001E) ISO Speed Latitude yyy, VR IS, VM 1. */
    public static final int ISO_SPEED_LATITUDEYYY = 0x0016001E;

    /** (0016,001F) ISO Speed Latitude zzz, VR IS, VM 1. */
    public static final int ISO_SPEED_LATITUDEZZZ = 0x0016001F;

    /** (0016,0020) EXIF Version, VR UT, VM 1. */
    public static final int EXIF_VERSION = 0x00160020;

    /** (0016,0021) Shutter Speed Value, VR DS, VM 1. */
    public static final int SHUTTER_SPEED_VALUE = 0x00160021;

    /** (0016,0022) Aperture Value, VR DS, VM 1. */
    public static final int APERTURE_VALUE = 0x00160022;

    /** (0016,0023) Brightness Value, VR DS, VM 1. */
    public static final int BRIGHTNESS_VALUE = 0x00160023;

    /** (0016,0024) Exposure Bias Value, VR DS, VM 1. */
    public static final int EXPOSURE_BIAS_VALUE = 0x00160024;

    /** (0016,0025) Max Aperture Value, VR DS, VM 1. */
    public static final int MAX_APERTURE_VALUE = 0x00160025;

    /** (0016,0026) Subject Distance, VR DS, VM 1. */
    public static final int SUBJECT_DISTANCE = 0x00160026;

    /** (0016,0027) Metering Mode, VR US, VM 1. */
    public static final int METERING_MODE = 0x00160027;

    /** (0016,0028) Light Source, VR US, VM 1. */
    public static final int LIGHT_SOURCE = 0x00160028;

    /** (0016,0029) Focal Length, VR DS, VM 1. */
    public static final int FOCAL_LENGTH = 0x00160029;

    /** (0016,002A) Subject Area, VR IS, VM 2-4. */
    public static final int SUBJECT_AREA = 0x0016002A;

    /** (0016,002B) Maker Note, VR OB, VM 1. */
    public static final int MAKER_NOTE = 0x0016002B;

    /** (0016,0030) Temperature, VR DS, VM 1. */
    public static final int TEMPERATURE = 0x00160030;

    /** (0016,0031) Humidity, VR DS, VM 1. */
    public static final int HUMIDITY = 0x00160031;

    /** (0016,0032) Pressure, VR DS, VM 1. */
    public static final int PRESSURE = 0x00160032;

    /** (0016,0033) Water Depth, VR DS, VM 1. */
    public static final int WATER_DEPTH = 0x00160033;

    /** (0016,0034) Acceleration, VR DS, VM 1. */
    public static final int ACCELERATION = 0x00160034;

    /** (0016,0035) Camera Elevation Angle, VR DS, VM 1. */
    public static final int CAMERA_ELEVATION_ANGLE = 0x00160035;

    /** (0016,0036) Flash Energy, VR DS, VM 1-2. */
    public static final int FLASH_ENERGY = 0x00160036;

    /** (0016,0037) Subject Location, VR IS, VM 2. */
    public static final int SUBJECT_LOCATION = 0x00160037;

    /** (0016,0038) Photographic Exposure Index, VR DS, VM 1. */
    public static final int PHOTOGRAPHIC_EXPOSURE_INDEX = 0x00160038;

    /** (0016,0039) Sensing Method, VR US, VM 1. */
    public static final int SENSING_METHOD = 0x00160039;

    /** (0016,003A) File Source, VR US, VM 1. */
    public static final int FILE_SOURCE = 0x0016003A;

    /** (0016,003B) Scene Type, VR US, VM 1. */
    public static final int SCENE_TYPE = 0x0016003B;

    /** (0016,0041) Custom Rendered, VR US, VM 1. */
    public static final int CUSTOM_RENDERED = 0x00160041;

    /** (0016,0042) Exposure Mode, VR US, VM 1. */
    public static final int EXPOSURE_MODE = 0x00160042;

    /** (0016,0043) White Balance, VR US, VM 1. */
    public static final int WHITE_BALANCE = 0x00160043;

    /** (0016,0044) Digital Zoom Ratio, VR DS, VM 1. */
    public static final int DIGITAL_ZOOM_RATIO = 0x00160044;

    /** (0016,0045) Focal Length In 35mm Film, VR IS, VM 1. */
    public static final int FOCAL_LENGTH_IN35MM_FILM = 0x00160045;

    /** (0016,0046) Scene Capture Type, VR US, VM 1. */
    public static final int SCENE_CAPTURE_TYPE = 0x00160046;

    /** (0016,0047) Gain Control, VR US, VM 1. */
    public static final int GAIN_CONTROL = 0x00160047;

    /** (0016,0048) Contrast, VR US, VM 1. */
    public static final int CONTRAST = 0x00160048;

    /** (0016,0049) Saturation, VR US, VM 1. */
    public static final int SATURATION = 0x00160049;

    /** (0016,004A) Sharpness, VR US, VM 1. */
    public static final int SHARPNESS = 0x0016004A;

    /** (0016,004B) Device Setting Description, VR OB, VM 1. */
    public static final int DEVICE_SETTING_DESCRIPTION = 0x0016004B;

    /** (0016,004C) Subject Distance Range, VR US, VM 1. */
    public static final int SUBJECT_DISTANCE_RANGE = 0x0016004C;

    /** (0016,004D) Camera Owner Name, VR UT, VM 1. */
    public static final int CAMERA_OWNER_NAME = 0x0016004D;

    /** (0016,004E) Lens Specification, VR DS, VM 4. */
    public static final int LENS_SPECIFICATION = 0x0016004E;

    /** (0016,004F) Lens Make, VR UT, VM 1. */
    public static final int LENS_MAKE = 0x0016004F;

    /** (0016,0050) Lens Model, VR UT, VM 1. */
    public static final int LENS_MODEL = 0x00160050;

    /** (0016,0051) Lens Serial Number, VR UT, VM 1. */
    public static final int LENS_SERIAL_NUMBER = 0x00160051;

    /** (0016,0061) Interoperability Index, VR CS, VM 1. */
    public static final int INTEROPERABILITY_INDEX = 0x00160061;

    /** (0016,0062) Interoperability Version, VR OB, VM 1. */
    public static final int INTEROPERABILITY_VERSION = 0x00160062;

    /** (0016,0070) GPS Version ID, VR OB, VM 1. */
    public static final int GPS_VERSION_ID = 0x00160070;

    /** (0016,0071) GPS Latitude Ref, VR CS, VM 1. */
    public static final int GPS_LATITUDE_REF = 0x00160071;

    /** (0016,0072) GPS Latitude, VR DS, VM 3. */
    public static final int GPS_LATITUDE = 0x00160072;

    /** (0016,0073) GPS Longitude Ref, VR CS, VM 1. */
    public static final int GPS_LONGITUDE_REF = 0x00160073;

    /** (0016,0074) GPS Longitude, VR DS, VM 3. */
    public static final int GPS_LONGITUDE = 0x00160074;

    /** (0016,0075) GPS Altitude Ref, VR US, VM 1. */
    public static final int GPS_ALTITUDE_REF = 0x00160075;

    /** (0016,0076) GPS Altitude, VR DS, VM 1. */
    public static final int GPS_ALTITUDE = 0x00160076;

    /** (0016,0077) GPS Time Stamp, VR DT, VM 1. */
    public static final int GPS_TIME_STAMP = 0x00160077;

    /** (0016,0078) GPS Satellites, VR UT, VM 1. */
    public static final int GPS_SATELLITES = 0x00160078;

    /** (0016,0079) GPS Status, VR CS, VM 1. */
    public static final int GPS_STATUS = 0x00160079;

    /** (0016,007A) GPS Measure Mode, VR CS, VM 1. */
    public static final int GPS_MEASURE_MODE = 0x0016007A;

    /** (0016,007B) GPS DOP, VR DS, VM 1. */
    public static final int GPSDOP = 0x0016007B;

    /** (0016,007C) GPS Speed Ref, VR CS, VM 1. */
    public static final int GPS_SPEED_REF = 0x0016007C;

    /** (0016,007D) GPS Speed, VR DS, VM 1. */
    public static final int GPS_SPEED = 0x0016007D;

    /** (0016,007E) GPS Track Ref, VR CS, VM 1. */
    public static final int GPS_TRACK_REF = 0x0016007E;

    /** (0016,007F) GPS Track, VR DS, VM 1. */
    public static final int GPS_TRACK = 0x0016007F;

    /** (0016,0080) GPS Img Direction Ref, VR CS, VM 1. */
    public static final int GPS_IMG_DIRECTION_REF = 0x00160080;

    /** (0016,0081) GPS Img Direction, VR DS, VM 1. */
    public static final int GPS_IMG_DIRECTION = 0x00160081;

    /** (0016,0082) GPS Map Datum, VR UT, VM 1. */
    public static final int GPS_MAP_DATUM = 0x00160082;

    /** (0016,0083) GPS Dest Latitude Ref, VR CS, VM 1. */
    public static final int GPS_DEST_LATITUDE_REF = 0x00160083;

    /** (0016,0084) GPS Dest Latitude, VR DS, VM 3. */
    public static final int GPS_DEST_LATITUDE = 0x00160084;

    /** (0016,0085) GPS Dest Longitude Ref, VR CS, VM 1. */
    public static final int GPS_DEST_LONGITUDE_REF = 0x00160085;

    /** (0016,0086) GPS Dest Longitude, VR DS, VM 3. */
    public static final int GPS_DEST_LONGITUDE = 0x00160086;

    /** (0016,0087) GPS Dest Bearing Ref, VR CS, VM 1. */
    public static final int GPS_DEST_BEARING_REF = 0x00160087;

    /** (0016,0088) GPS Dest Bearing, VR DS, VM 1. */
    public static final int GPS_DEST_BEARING = 0x00160088;

    /** (0016,0089) GPS Dest Distance Ref, VR CS, VM 1. */
    public static final int GPS_DEST_DISTANCE_REF = 0x00160089;

    /** (0016,008A) GPS Dest Distance, VR DS, VM 1. */
    public static final int GPS_DEST_DISTANCE = 0x0016008A;

    /** (0016,008B) GPS Processing Method, VR OB, VM 1. */
    public static final int GPS_PROCESSING_METHOD = 0x0016008B;

    /** (0016,008C) GPS Area Information, VR OB, VM 1. */
    public static final int GPS_AREA_INFORMATION = 0x0016008C;

    /** (0016,008D) GPS Date Stamp, VR DT, VM 1. */
    public static final int GPS_DATE_STAMP = 0x0016008D;

    /** (0016,008E) GPS Differential, VR IS, VM 1. */
    public static final int GPS_DIFFERENTIAL = 0x0016008E;

    /** (0016,1001) Light Source Polarization, VR CS, VM 1. */
    public static final int LIGHT_SOURCE_POLARIZATION = 0x00161001;

    /** (0016,1002) Emitter Color Temperature, VR DS, VM 1. */
    public static final int EMITTER_COLOR_TEMPERATURE = 0x00161002;

    /** (0016,1003) Contact Method, VR CS, VM 1. */
    public static final int CONTACT_METHOD = 0x00161003;

    /** (0016,1004) Immersion Media, VR CS, VM 1-n. */
    public static final int IMMERSION_MEDIA = 0x00161004;

    /** (0016,1005) Optical Magnification Factor, VR DS, VM 1. */
    public static final int OPTICAL_MAGNIFICATION_FACTOR = 0x00161005;

    /** (0018,0010) Contrast/Bolus Agent, VR LO, VM 1. */
    public static final int CONTRAST_BOLUS_AGENT = 0x00180010;

    /** (0018,0012) Contrast/Bolus Agent Sequence, VR SQ, VM 1. */
    public static final int CONTRAST_BOLUS_AGENT_SEQUENCE = 0x00180012;

    /** (0018,0013) Contrast/Bolus T1 Relaxivity, VR FL, VM 1. */
    public static final int CONTRAST_BOLUS_T1_RELAXIVITY = 0x00180013;

    /** (0018,0014) Contrast/Bolus Administration Route Sequence, VR SQ, VM 1. */
    public static final int CONTRAST_BOLUS_ADMINISTRATION_ROUTE_SEQUENCE = 0x00180014;

    /** (0018,0015) Body Part Examined, VR CS, VM 1. */
    public static final int BODY_PART_EXAMINED = 0x00180015;

    /** (0018,0020) Scanning Sequence, VR CS, VM 1-n. */
    public static final int SCANNING_SEQUENCE = 0x00180020;

    /** (0018,0021) Sequence Variant, VR CS, VM 1-n. */
    public static final int SEQUENCE_VARIANT = 0x00180021;

    /** (0018,0022) Scan Options, VR CS, VM 1-n. */
    public static final int SCAN_OPTIONS = 0x00180022;

    /** (0018,0023) MR Acquisition Type, VR CS, VM 1. */
    public static final int MR_ACQUISITION_TYPE = 0x00180023;

    /** (0018,0024) Sequence Name, VR SH, VM 1. */
    public static final int SEQUENCE_NAME = 0x00180024;

    /** (0018,0025) Angio Flag, VR CS, VM 1. */
    public static final int ANGIO_FLAG = 0x00180025;

    /** (0018,0026) Intervention Drug Information Sequence, VR SQ, VM 1. */
    public static final int INTERVENTION_DRUG_INFORMATION_SEQUENCE = 0x00180026;

    /** (0018,0027) Intervention Drug Stop Time, VR TM, VM 1. */
    public static final int INTERVENTION_DRUG_STOP_TIME = 0x00180027;

    /** (0018,0028) Intervention Drug Dose, VR DS, VM 1. */
    public static final int INTERVENTION_DRUG_DOSE = 0x00180028;

    /** (0018,0029) Intervention Drug Code Sequence, VR SQ, VM 1. */
    public static final int INTERVENTION_DRUG_CODE_SEQUENCE = 0x00180029;

    /** (0018,002A) Additional Drug Sequence, VR SQ, VM 1. */
    public static final int ADDITIONAL_DRUG_SEQUENCE = 0x0018002A;

    /** (0018,0030) Radionuclide, VR LO, VM 1-n. */
    public static final int RADIONUCLIDE = 0x00180030;

    /** (0018,0031) Radiopharmaceutical, VR LO, VM 1. */
    public static final int RADIOPHARMACEUTICAL = 0x00180031;

    /** (0018,0032) Energy Window Centerline, VR DS, VM 1. */
    public static final int ENERGY_WINDOW_CENTERLINE = 0x00180032;

    /** (0018,0033) Energy Window Total Width, VR DS, VM 1-n. */
    public static final int ENERGY_WINDOW_TOTAL_WIDTH = 0x00180033;

    /** (0018,0034) Intervention Drug Name, VR LO, VM 1. */
    public static final int INTERVENTION_DRUG_NAME = 0x00180034;

    /** (0018,0035) Intervention Drug Start Time, VR TM, VM 1. */
    public static final int INTERVENTION_DRUG_START_TIME = 0x00180035;

    /** (0018,0036) Intervention Sequence, VR SQ, VM 1. */
    public static final int INTERVENTION_SEQUENCE = 0x00180036;

    /** (0018,0037) Therapy Type, VR CS, VM 1. */
    public static final int THERAPY_TYPE = 0x00180037;

    /** (0018,0038) Intervention Status, VR CS, VM 1. */
    public static final int INTERVENTION_STATUS = 0x00180038;

    /** (0018,0039) Therapy Description, VR CS, VM 1. */
    public static final int THERAPY_DESCRIPTION = 0x00180039;

    /** (0018,003A) Intervention Description, VR ST, VM 1. */
    public static final int INTERVENTION_DESCRIPTION = 0x0018003A;

    /** (0018,0040) Cine Rate, VR IS, VM 1. */
    public static final int CINE_RATE = 0x00180040;

    /** (0018,0042) Initial Cine Run State, VR CS, VM 1. */
    public static final int INITIAL_CINE_RUN_STATE = 0x00180042;

    /** (0018,0050) Slice Thickness, VR DS, VM 1. */
    public static final int SLICE_THICKNESS = 0x00180050;

    /** (0018,0060) KVP, VR DS, VM 1. */
    public static final int KVP = 0x00180060;

    /** (0018,0070) Counts Accumulated, VR IS, VM 1. */
    public static final int COUNTS_ACCUMULATED = 0x00180070;

    /** (0018,0071) Acquisition Termination Condition, VR CS, VM 1. */
    public static final int ACQUISITION_TERMINATION_CONDITION = 0x00180071;

    /** (0018,0072) Effective Duration, VR DS, VM 1. */
    public static final int EFFECTIVE_DURATION = 0x00180072;

    /** (0018,0073) Acquisition Start Condition, VR CS, VM 1. */
    public static final int ACQUISITION_START_CONDITION = 0x00180073;

    /** (0018,0074) Acquisition Start Condition Data, VR IS, VM 1. */
    public static final int ACQUISITION_START_CONDITION_DATA = 0x00180074;

    /** (0018,0075) Acquisition Termination Condition Data, VR IS, VM 1. */
    public static final int ACQUISITION_TERMINATION_CONDITION_DATA = 0x00180075;

    /** (0018,0080) Repetition Time, VR DS, VM 1. */
    public static final int REPETITION_TIME = 0x00180080;

    /** (0018,0081) Echo Time, VR DS, VM 1. */
    public static final int ECHO_TIME = 0x00180081;

    /** (0018,0082) Inversion Time, VR DS, VM 1. */
    public static final int INVERSION_TIME = 0x00180082;

    /** (0018,0083) Number of Averages, VR DS, VM 1. */
    public static final int NUMBER_OF_AVERAGES = 0x00180083;

    /** (0018,0084) Imaging Frequency, VR DS, VM 1. */
    public static final int IMAGING_FREQUENCY = 0x00180084;

    /** (0018,0085) Imaged Nucleus, VR SH, VM 1. */
    public static final int IMAGED_NUCLEUS = 0x00180085;

    /** (0018,0086) Echo Number(s), VR IS, VM 1-n. */
    public static final int ECHO_NUMBERS = 0x00180086;

    /** (0018,0087) Magnetic Field Strength, VR DS, VM 1. */
    public static final int MAGNETIC_FIELD_STRENGTH = 0x00180087;

    /** (0018,0088) Spacing Between Slices, VR DS, VM 1. */
    public static final int SPACING_BETWEEN_SLICES = 0x00180088;

    /** (0018,0089) Number of Phase Encoding Steps, VR IS, VM 1. */
    public static final int NUMBER_OF_PHASE_ENCODING_STEPS = 0x00180089;

    /** (0018,0090) Data Collection Diameter, VR DS, VM 1. */
    public static final int DATA_COLLECTION_DIAMETER = 0x00180090;

    /** (0018,0091) Echo Train Length, VR IS, VM 1. */
    public static final int ECHO_TRAIN_LENGTH = 0x00180091;

    /** (0018,0093) Percent Sampling, VR DS, VM 1. */
    public static final int PERCENT_SAMPLING = 0x00180093;

    /** (0018,0094) Percent Phase Field of View, VR DS, VM 1. */
    public static final int PERCENT_PHASE_FIELD_OF_VIEW = 0x00180094;

    /** (0018,0095) Pixel Bandwidth, VR DS, VM 1. */
    public static final int PIXEL_BANDWIDTH = 0x00180095;

    /** (0018,1000) Device Serial Number, VR LO, VM 1. */
    public static final int DEVICE_SERIAL_NUMBER = 0x00181000;

    /** (0018,1002) Device UID, VR UI, VM 1. */
    public static final int DEVICE_UID = 0x00181002;

    /** (0018,1003) Device ID, VR LO, VM 1. */
    public static final int DEVICE_ID = 0x00181003;

    /** (0018,1004) Plate ID, VR LO, VM 1. */
    public static final int PLATE_ID = 0x00181004;

    /** (0018,1005) Generator ID, VR LO, VM 1. */
    public static final int GENERATOR_ID = 0x00181005;

    /** (0018,1006) Grid ID, VR LO, VM 1. */
    public static final int GRID_ID = 0x00181006;

    /** (0018,1007) Cassette ID, VR LO, VM 1. */
    public static final int CASSETTE_ID = 0x00181007;

    /** (0018,1008) Gantry ID, VR LO, VM 1. */
    public static final int GANTRY_ID = 0x00181008;

    /** (0018,1009) Unique Device Identifier, VR UT, VM 1. */
    public static final int UNIQUE_DEVICE_IDENTIFIER = 0x00181009;

    /** (0018,100A) UDI Sequence, VR SQ, VM 1. */
    public static final int UDI_SEQUENCE = 0x0018100A;

    /** (0018,100B) Manufacturer's Device Class UID, VR UI, VM 1-n. */
    public static final int MANUFACTURER_DEVICE_CLASS_UID = 0x0018100B;

    /** (0018,1010) Secondary Capture Device ID, VR LO, VM 1. */
    public static final int SECONDARY_CAPTURE_DEVICE_ID = 0x00181010;

    /** (0018,1011) Hardcopy Creation Device ID, VR LO, VM 1. */
    public static final int HARDCOPY_CREATION_DEVICE_ID = 0x00181011;

    /** (0018,1012) Date of Secondary Capture, VR DA, VM 1. */
    public static final int DATE_OF_SECONDARY_CAPTURE = 0x00181012;

    /** (0018,1014) Time of Secondary Capture, VR TM, VM 1. */
    public static final int TIME_OF_SECONDARY_CAPTURE = 0x00181014;

    /** (0018,1016) Secondary Capture Device Manufacturer, VR LO, VM 1. */
    public static final int SECONDARY_CAPTURE_DEVICE_MANUFACTURER = 0x00181016;

    /** (0018,1017) Hardcopy Device Manufacturer, VR LO, VM 1. */
    public static final int HARDCOPY_DEVICE_MANUFACTURER = 0x00181017;

    /** (0018,1018) Secondary Capture Device Manufacturer's Model Name, VR LO, VM 1. */
    public static final int SECONDARY_CAPTURE_DEVICE_MANUFACTURER_MODEL_NAME = 0x00181018;

    /** (0018,1019) Secondary Capture Device Software Versions, VR LO, VM 1-n. */
    public static final int SECONDARY_CAPTURE_DEVICE_SOFTWARE_VERSIONS = 0x00181019;

    /** (0018,101A) Hardcopy Device Software Version, VR LO, VM 1-n. */
    public static final int HARDCOPY_DEVICE_SOFTWARE_VERSION = 0x0018101A;

    /** (0018,101B) Hardcopy Device Manufacturer's Model Name, VR LO, VM 1. */
    public static final int HARDCOPY_DEVICE_MANUFACTURER_MODEL_NAME = 0x0018101B;

    /** (0018,1020) Software Versions, VR LO, VM 1-n. */
    public static final int SOFTWARE_VERSIONS = 0x00181020;

    /** (0018,1022) Video Image Format Acquired, VR SH, VM 1. */
    public static final int VIDEO_IMAGE_FORMAT_ACQUIRED = 0x00181022;

    /** (0018,1023) Digital Image Format Acquired, VR LO, VM 1. */
    public static final int DIGITAL_IMAGE_FORMAT_ACQUIRED = 0x00181023;

    /** (0018,1030) Protocol Name, VR LO, VM 1. */
    public static final int PROTOCOL_NAME = 0x00181030;

    /** (0018,1040) Contrast/Bolus Route, VR LO, VM 1. */
    public static final int CONTRAST_BOLUS_ROUTE = 0x00181040;

    /** (0018,1041) Contrast/Bolus Volume, VR DS, VM 1. */
    public static final int CONTRAST_BOLUS_VOLUME = 0x00181041;

    /** (0018,1042) Contrast/Bolus Start Time, VR TM, VM 1. */
    public static final int CONTRAST_BOLUS_START_TIME = 0x00181042;

    /** (0018,1043) Contrast/Bolus Stop Time, VR TM, VM 1. */
    public static final int CONTRAST_BOLUS_STOP_TIME = 0x00181043;

    /** (0018,1044) Contrast/Bolus Total Dose, VR DS, VM 1. */
    public static final int CONTRAST_BOLUS_TOTAL_DOSE = 0x00181044;

    /** (0018,1045) Syringe Counts, VR IS, VM 1. */
    public static final int SYRINGE_COUNTS = 0x00181045;

    /** (0018,1046) Contrast Flow Rate, VR DS, VM 1-n. */
    public static final int CONTRAST_FLOW_RATE = 0x00181046;

    /** (0018,1047) Contrast Flow Duration, VR DS, VM 1-n. */
    public static final int CONTRAST_FLOW_DURATION = 0x00181047;

    /** (0018,1048) Contrast/Bolus Ingredient, VR CS, VM 1. */
    public static final int CONTRAST_BOLUS_INGREDIENT = 0x00181048;

    /** (0018,1049) Contrast/Bolus Ingredient Concentration, VR DS, VM 1. */
    public static final int CONTRAST_BOLUS_INGREDIENT_CONCENTRATION = 0x00181049;

    /** (0018,1050) Spatial Resolution, VR DS, VM 1. */
    public static final int SPATIAL_RESOLUTION = 0x00181050;

    /** (0018,1060) Trigger Time, VR DS, VM 1. */
    public static final int TRIGGER_TIME = 0x00181060;

    /** (0018,1061) Trigger Source or Type, VR LO, VM 1. */
    public static final int TRIGGER_SOURCE_OR_TYPE = 0x00181061;

    /** (0018,1062) Nominal Interval, VR IS, VM 1. */
    public static final int NOMINAL_INTERVAL = 0x00181062;

    /** (0018,1063) Frame Time, VR DS, VM 1. */
    public static final int FRAME_TIME = 0x00181063;

    /** (0018,1064) Cardiac Framing Type, VR LO, VM 1. */
    public static final int CARDIAC_FRAMING_TYPE = 0x00181064;

    /** (0018,1065) Frame Time Vector, VR DS, VM 1-n. */
    public static final int FRAME_TIME_VECTOR = 0x00181065;

    /** (0018,1066) Frame Delay, VR DS, VM 1. */
    public static final int FRAME_DELAY = 0x00181066;

    /** (0018,1067) Image Trigger Delay, VR DS, VM 1. */
    public static final int IMAGE_TRIGGER_DELAY = 0x00181067;

    /** (0018,1068) Multiplex Group Time Offset, VR DS, VM 1. */
    public static final int MULTIPLEX_GROUP_TIME_OFFSET = 0x00181068;

    /** (0018,1069) Trigger Time Offset, VR DS, VM 1. */
    public static final int TRIGGER_TIME_OFFSET = 0x00181069;

    /** (0018,106A) Synchronization Trigger, VR CS, VM 1. */
    public static final int SYNCHRONIZATION_TRIGGER = 0x0018106A;

    /** (0018,106C) Synchronization Channel, VR US, VM 2. */
    public static final int SYNCHRONIZATION_CHANNEL = 0x0018106C;

    /** (0018,106E) Trigger Sample Position, VR UL, VM 1. */
    public static final int TRIGGER_SAMPLE_POSITION = 0x0018106E;

    /** (0018,1070) Radiopharmaceutical Route, VR LO, VM 1. */
    public static final int RADIOPHARMACEUTICAL_ROUTE = 0x00181070;

    /** (0018,1071) Radiopharmaceutical Volume, VR DS, VM 1. */
    public static final int RADIOPHARMACEUTICAL_VOLUME = 0x00181071;

    /** (0018,1072) Radiopharmaceutical Start Time, VR TM, VM 1. */
    public static final int RADIOPHARMACEUTICAL_START_TIME = 0x00181072;

    /** (0018,1073) Radiopharmaceutical Stop Time, VR TM, VM 1. */
    public static final int RADIOPHARMACEUTICAL_STOP_TIME = 0x00181073;

    /** (0018,1074) Radionuclide Total Dose, VR DS, VM 1. */
    public static final int RADIONUCLIDE_TOTAL_DOSE = 0x00181074;

    /** (0018,1075) Radionuclide Half Life, VR DS, VM 1. */
    public static final int RADIONUCLIDE_HALF_LIFE = 0x00181075;

    /** (0018,1076) Radionuclide Positron Fraction, VR DS, VM 1. */
    public static final int RADIONUCLIDE_POSITRON_FRACTION = 0x00181076;

    /** (0018,1077) Radiopharmaceutical Specific Activity, VR DS, VM 1. */
    public static final int RADIOPHARMACEUTICAL_SPECIFIC_ACTIVITY = 0x00181077;

    /** (0018,1078) Radiopharmaceutical Start DateTime, VR DT, VM 1. */
    public static final int RADIOPHARMACEUTICAL_START_DATE_TIME = 0x00181078;

    /** (0018,1079) Radiopharmaceutical Stop DateTime, VR DT, VM 1. */
    public static final int RADIOPHARMACEUTICAL_STOP_DATE_TIME = 0x00181079;

    /** (0018,1080) Beat Rejection Flag, VR CS, VM 1. */
    public static final int BEAT_REJECTION_FLAG = 0x00181080;

    /** (0018,1081) Low R-R Value, VR IS, VM 1. */
    public static final int LOW_RR_VALUE = 0x00181081;

    /** (0018,1082) High R-R Value, VR IS, VM 1. */
    public static final int HIGH_RR_VALUE = 0x00181082;

    /** (0018,1083) Intervals Acquired, VR IS, VM 1. */
    public static final int INTERVALS_ACQUIRED = 0x00181083;

    /** (0018,1084) Intervals Rejected, VR IS, VM 1. */
    public static final int INTERVALS_REJECTED = 0x00181084;

    /** (0018,1085) PVC Rejection, VR LO, VM 1. */
    public static final int PVC_REJECTION = 0x00181085;

    /** (0018,1086) Skip Beats, VR IS, VM 1. */
    public static final int SKIP_BEATS = 0x00181086;

    /** (0018,1088) Heart Rate, VR IS, VM 1. */
    public static final int HEART_RATE = 0x00181088;

    /** (0018,1090) Cardiac Number of Images, VR IS, VM 1. */
    public static final int CARDIAC_NUMBER_OF_IMAGES = 0x00181090;

    /** (0018,1094) Trigger Window, VR IS, VM 1. */
    public static final int TRIGGER_WINDOW = 0x00181094;

    /** (0018,1100) Reconstruction Diameter, VR DS, VM 1. */
    public static final int RECONSTRUCTION_DIAMETER = 0x00181100;

    /** (0018,1110) Distance Source to Detector, VR DS, VM 1. */
    public static final int DISTANCE_SOURCE_TO_DETECTOR = 0x00181110;

    /** (0018,1111) Distance Source to Patient, VR DS, VM 1. */
    public static final int DISTANCE_SOURCE_TO_PATIENT = 0x00181111;

    /** (0018,1114) Estimated Radiographic Magnification Factor, VR DS, VM 1. */
    public static final int ESTIMATED_RADIOGRAPHIC_MAGNIFICATION_FACTOR = 0x00181114;

    /** (0018,1120) Gantry/Detector Tilt, VR DS, VM 1. */
    public static final int GANTRY_DETECTOR_TILT = 0x00181120;

    /** (0018,1121) Gantry/Detector Slew, VR DS, VM 1. */
    public static final int GANTRY_DETECTOR_SLEW = 0x00181121;

    /** (0018,1130) Table Height, VR DS, VM 1. */
    public static final int TABLE_HEIGHT = 0x00181130;

    /** (0018,1131) Table Traverse, VR DS, VM 1. */
    public static final int TABLE_TRAVERSE = 0x00181131;

    /** (0018,1134) Table Motion, VR CS, VM 1. */
    public static final int TABLE_MOTION = 0x00181134;

    /** (0018,1135) Table Vertical Increment, VR DS, VM 1-n. */
    public static final int TABLE_VERTICAL_INCREMENT = 0x00181135;

    /** (0018,1136) Table Lateral Increment, VR DS, VM 1-n. */
    public static final int TABLE_LATERAL_INCREMENT = 0x00181136;

    /** (0018,1137) Table Longitudinal Increment, VR DS, VM 1-n. */
    public static final int TABLE_LONGITUDINAL_INCREMENT = 0x00181137;

    /** (0018,1138) Table Angle, VR DS, VM 1. */
    public static final int TABLE_ANGLE = 0x00181138;

    /** (0018,113A) Table Type, VR CS, VM 1. */
    public static final int TABLE_TYPE = 0x0018113A;

    /** (0018,1140) Rotation Direction, VR CS, VM 1. */
    public static final int ROTATION_DIRECTION = 0x00181140;

    /** (0018,1141) Angular Position, VR DS, VM 1. */
    public static final int ANGULAR_POSITION = 0x00181141;

    /** (0018,1142) Radial Position, VR DS, VM 1-n. */
    public static final int RADIAL_POSITION = 0x00181142;

    /** (0018,1143) Scan Arc, VR DS, VM 1. */
    public static final int SCAN_ARC = 0x00181143;

    /** (0018,1144) Angular Step, VR DS, VM 1. */
    public static final int ANGULAR_STEP = 0x00181144;

    /** (0018,1145) Center of Rotation Offset, VR DS, VM 1. */
    public static final int CENTER_OF_ROTATION_OFFSET = 0x00181145;

    /** (0018,1146) Rotation Offset, VR DS, VM 1-n. */
    public static final int ROTATION_OFFSET = 0x00181146;

    /** (0018,1147) Field of View Shape, VR CS, VM 1. */
    public static final int FIELD_OF_VIEW_SHAPE = 0x00181147;

    /** (0018,1149) Field of View Dimension(s), VR IS, VM 1-2. */
    public static final int FIELD_OF_VIEW_DIMENSIONS = 0x00181149;

    /** (0018,1150) Exposure Time, VR IS, VM 1. */
    public static final int EXPOSURE_TIME = 0x00181150;

    /** (0018,1151) X-Ray Tube Current, VR IS, VM 1. */
    public static final int X_RAY_TUBE_CURRENT = 0x00181151;

    /** (0018,1152) Exposure, VR IS, VM 1. */
    public static final int EXPOSURE = 0x00181152;

    /** (0018,1153) Exposure in uAs, VR IS, VM 1. */
    public static final int EXPOSURE_INU_AS = 0x00181153;

    /** (0018,1154) Average Pulse Width, VR DS, VM 1. */
    public static final int AVERAGE_PULSE_WIDTH = 0x00181154;

    /** (0018,1155) Radiation Setting, VR CS, VM 1. */
    public static final int RADIATION_SETTING = 0x00181155;

    /** (0018,1156) Rectification Type, VR CS, VM 1. */
    public static final int RECTIFICATION_TYPE = 0x00181156;

    /** (0018,115A) Radiation Mode, VR CS, VM 1. */
    public static final int RADIATION_MODE = 0x0018115A;

    /** (0018,115E) Image and Fluoroscopy Area Dose Product, VR DS, VM 1. */
    public static final int IMAGE_AND_FLUOROSCOPY_AREA_DOSE_PRODUCT = 0x0018115E;

    /** (0018,1160) Filter Type, VR SH, VM 1. */
    public static final int FILTER_TYPE = 0x00181160;

    /** (0018,1161) Type of Filters, VR LO, VM 1-n. */
    public static final int TYPE_OF_FILTERS = 0x00181161;

    /** (0018,1162) Intensifier Size, VR DS, VM 1. */
    public static final int INTENSIFIER_SIZE = 0x00181162;

    /** (0018,1164) Imager Pixel Spacing, VR DS, VM 2. */
    public static final int IMAGER_PIXEL_SPACING = 0x00181164;

    /** (0018,1166) Grid, VR CS, VM 1-n. */
    public static final int GRID = 0x00181166;

    /** (0018,1170) Generator Power, VR IS, VM 1. */
    public static final int GENERATOR_POWER = 0x00181170;

    /** (0018,1180) Collimator/grid Name, VR SH, VM 1. */
    public static final int COLLIMATOR_GRID_NAME = 0x00181180;

    /** (0018,1181) Collimator Type, VR CS, VM 1. */
    public static final int COLLIMATOR_TYPE = 0x00181181;

    /** (0018,1182) Focal Distance, VR IS, VM 1-2. */
    public static final int FOCAL_DISTANCE = 0x00181182;

    /** (0018,1183) X Focus Center, VR DS, VM 1-2. */
    public static final int X_FOCUS_CENTER = 0x00181183;

    /** (0018,1184) Y Focus Center, VR DS, VM 1-2. */
    public static final int Y_FOCUS_CENTER = 0x00181184;

    /** (0018,1190) Focal Spot(s), VR DS, VM 1-n. */
    public static final int FOCAL_SPOTS = 0x00181190;

    /** (0018,1191) Anode Target Material, VR CS, VM 1. */
    public static final int ANODE_TARGET_MATERIAL = 0x00181191;

    /** (0018,11A0) Body Part Thickness, VR DS, VM 1. */
    public static final int BODY_PART_THICKNESS = 0x001811A0;

    /** (0018,11A2) Compression Force, VR DS, VM 1. */
    public static final int COMPRESSION_FORCE = 0x001811A2;

    /** (0018,11A3) Compression Pressure, VR DS, VM 1. */
    public static final int COMPRESSION_PRESSURE = 0x001811A3;

    /** (0018,11A4) Paddle Description, VR LO, VM 1. */
    public static final int PADDLE_DESCRIPTION = 0x001811A4;

    /** (0018,11A5) Compression Contact Area, VR DS, VM 1. */
    public static final int COMPRESSION_CONTACT_AREA = 0x001811A5;

    /** (0018,11B0) Acquisition Mode, VR LO, VM 1. */
    public static final int ACQUISITION_MODE = 0x001811B0;

    /** (0018,11B1) Dose Mode Name, VR LO, VM 1. */
    public static final int DOSE_MODE_NAME = 0x001811B1;

    /** (0018,11B2) Acquired Subtraction Mask Flag, VR CS, VM 1. */
    public static final int ACQUIRED_SUBTRACTION_MASK_FLAG = 0x001811B2;

    /** (0018,11B3) Fluoroscopy Persistence Flag, VR CS, VM 1. */
    public static final int FLUOROSCOPY_PERSISTENCE_FLAG = 0x001811B3;

    /** (0018,11B4) Fluoroscopy Last Image Hold Persistence Flag, VR CS, VM 1. */
    public static final int FLUOROSCOPY_LAST_IMAGE_HOLD_PERSISTENCE_FLAG = 0x001811B4;

    /** (0018,11B5) Upper Limit Number Of Persistent Fluoroscopy Frames, VR IS, VM 1. */
    public static final int UPPER_LIMIT_NUMBER_OF_PERSISTENT_FLUOROSCOPY_FRAMES = 0x001811B5;

    /** (0018,11B6) Contrast/Bolus Auto Injection Trigger Flag, VR CS, VM 1. */
    public static final int CONTRAST_BOLUS_AUTO_INJECTION_TRIGGER_FLAG = 0x001811B6;

    /** (0018,11B7) Contrast/Bolus Injection Delay, VR FD, VM 1. */
    public static final int CONTRAST_BOLUS_INJECTION_DELAY = 0x001811B7;

    /** (0018,11B8) XA Acquisition Phase Details Sequence, VR SQ, VM 1. */
    public static final int XA_ACQUISITION_PHASE_DETAILS_SEQUENCE = 0x001811B8;

    /** (0018,11B9) XA Acquisition Frame Rate, VR FD, VM 1. */
    public static final int XA_ACQUISITION_FRAME_RATE = 0x001811B9;

    /** (0018,11BA) XA Plane Details Sequence, VR SQ, VM 1. */
    public static final int XA_PLANE_DETAILS_SEQUENCE = 0x001811BA;

    /** (0018,11BB) Acquisition Field of View Label, VR LO, VM 1. */
    public static final int ACQUISITION_FIELD_OF_VIEW_LABEL = 0x001811BB;

    /** (0018,11BC) X-Ray Filter Details Sequence, VR SQ, VM 1. */
    public static final int X_RAY_FILTER_DETAILS_SEQUENCE = 0x001811BC;

    /** (0018,11BD) XA Acquisition Duration, VR FD, VM 1. */
    public static final int XA_ACQUISITION_DURATION = 0x001811BD;

    /** (0018,11BE) Reconstruction Pipeline Type, VR CS, VM 1. */
    public static final int RECONSTRUCTION_PIPELINE_TYPE = 0x001811BE;

    /** (0018,11BF) Image Filter Details Sequence, VR SQ, VM 1. */
    public static final int IMAGE_FILTER_DETAILS_SEQUENCE = 0x001811BF;

    /** (0018,11C0) Applied Mask Subtraction Flag, VR CS, VM 1. */
    public static final int APPLIED_MASK_SUBTRACTION_FLAG = 0x001811C0;

    /** (0018,11C1) Requested Series Description Code Sequence, VR SQ, VM 1. */
    public static final int REQUESTED_SERIES_DESCRIPTION_CODE_SEQUENCE = 0x001811C1;

    /** (0018,1200) Date of Last Calibration, VR DA, VM 1-n. */
    public static final int DATE_OF_LAST_CALIBRATION = 0x00181200;

    /** (0018,1201) Time of Last Calibration, VR TM, VM 1-n. */
    public static final int TIME_OF_LAST_CALIBRATION = 0x00181201;

    /** (0018,1202) DateTime of Last Calibration, VR DT, VM 1. */
    public static final int DATE_TIME_OF_LAST_CALIBRATION = 0x00181202;

    /** (0018,1203) Calibration DateTime, VR DT, VM 1. */
    public static final int CALIBRATION_DATE_TIME = 0x00181203;

    /** (0018,1204) Date of Manufacture, VR DA, VM 1. */
    public static final int DATE_OF_MANUFACTURE = 0x00181204;

    /** (0018,1205) Date of Installation, VR DA, VM 1. */
    public static final int DATE_OF_INSTALLATION = 0x00181205;

    /** (0018,1210) Convolution Kernel, VR SH, VM 1-n. */
    public static final int CONVOLUTION_KERNEL = 0x00181210;

    /** (0018,1240) Upper/Lower Pixel Values, VR IS, VM 1-n. */
    public static final int UPPER_LOWER_PIXEL_VALUES = 0x00181240;

    /** (0018,1242) Actual Frame Duration, VR IS, VM 1. */
    public static final int ACTUAL_FRAME_DURATION = 0x00181242;

    /** (0018,1243) Count Rate, VR IS, VM 1. */
    public static final int COUNT_RATE = 0x00181243;

    /** (0018,1244) Preferred Playback Sequencing, VR US, VM 1. */
    public static final int PREFERRED_PLAYBACK_SEQUENCING = 0x00181244;

    /** (0018,1250) Receive Coil Name, VR SH, VM 1. */
    public static final int RECEIVE_COIL_NAME = 0x00181250;

    /** (0018,1251) Transmit Coil Name, VR SH, VM 1. */
    public static final int TRANSMIT_COIL_NAME = 0x00181251;

    /** (0018,1260) Plate Type, VR SH, VM 1. */
    public static final int PLATE_TYPE = 0x00181260;

    /** (0018,1261) Phosphor Type, VR LO, VM 1. */
    public static final int PHOSPHOR_TYPE = 0x00181261;

    /** (0018,1271) Water Equivalent Diameter, VR FD, VM 1. */
    public static final int WATER_EQUIVALENT_DIAMETER = 0x00181271;

    /** (0018,1272) Water Equivalent Diameter Calculation Method Code Sequence, VR SQ, VM 1. */
    public static final int WATER_EQUIVALENT_DIAMETER_CALCULATION_METHOD_CODE_SEQUENCE = 0x00181272;

    /** (0018,1300) Scan Velocity, VR DS, VM 1. */
    public static final int SCAN_VELOCITY = 0x00181300;

    /** (0018,1301) Whole Body Technique, VR CS, VM 1-n. */
    public static final int WHOLE_BODY_TECHNIQUE = 0x00181301;

    /** (0018,1302) Scan Length, VR IS, VM 1. */
    public static final int SCAN_LENGTH = 0x00181302;

    /** (0018,1310) Acquisition Matrix, VR US, VM 4. */
    public static final int ACQUISITION_MATRIX = 0x00181310;

    /** (0018,1312) In-plane Phase Encoding Direction, VR CS, VM 1. */
    public static final int IN_PLANE_PHASE_ENCODING_DIRECTION = 0x00181312;

    /** (0018,1314) Flip Angle, VR DS, VM 1. */
    public static final int FLIP_ANGLE = 0x00181314;

    /** (0018,1315) Variable Flip Angle Flag, VR CS, VM 1. */
    public static final int VARIABLE_FLIP_ANGLE_FLAG = 0x00181315;

    /** (0018,1316) SAR, VR DS, VM 1. */
    public static final int SAR = 0x00181316;

    /** (0018,1318) dB/dt, VR DS, VM 1. */
    public static final int D_BDT = 0x00181318;

    /** (0018,1320) B1rms, VR FL, VM 1. */
    public static final int B1RMS = 0x00181320;

    /** (0018,1400) Acquisition Device Processing Description, VR LO, VM 1. */
    public static final int ACQUISITION_DEVICE_PROCESSING_DESCRIPTION = 0x00181400;

    /** (0018,1401) Acquisition Device Processing Code, VR LO, VM 1. */
    public static final int ACQUISITION_DEVICE_PROCESSING_CODE = 0x00181401;

    /** (0018,1402) Cassette Orientation, VR CS, VM 1. */
    public static final int CASSETTE_ORIENTATION = 0x00181402;

    /** (0018,1403) Cassette Size, VR CS, VM 1. */
    public static final int CASSETTE_SIZE = 0x00181403;

    /** (0018,1404) Exposures on Plate, VR US, VM 1. */
    public static final int EXPOSURES_ON_PLATE = 0x00181404;

    /** (0018,1405) Relative X-Ray Exposure, VR IS, VM 1. */
    public static final int RELATIVE_X_RAY_EXPOSURE = 0x00181405;

    /** (0018,1411) Exposure Index, VR DS, VM 1. */
    public static final int EXPOSURE_INDEX = 0x00181411;

    /** (0018,1412) Target Exposure Index, VR DS, VM 1. */
    public static final int TARGET_EXPOSURE_INDEX = 0x00181412;

    /** (0018,1413) Deviation Index, VR DS, VM 1. */
    public static final int DEVIATION_INDEX = 0x00181413;

    /** (0018,1450) Column Angulation, VR DS, VM 1. */
    public static final int COLUMN_ANGULATION = 0x00181450;

    /** (0018,1460) Tomo Layer Height, VR DS, VM 1. */
    public static final int TOMO_LAYER_HEIGHT = 0x00181460;

    /** (0018,1470) Tomo Angle, VR DS, VM 1. */
    public static final int TOMO_ANGLE = 0x00181470;

    /** (0018,1480) Tomo Time, VR DS, VM 1. */
    public static final int TOMO_TIME = 0x00181480;

    /** (0018,1490) Tomo Type, VR CS, VM 1. */
    public static final int TOMO_TYPE = 0x00181490;

    /** (0018,1491) Tomo Class, VR CS, VM 1. */
    public static final int TOMO_CLASS = 0x00181491;

    /** (0018,1495) Number of Tomosynthesis Source Images, VR IS, VM 1. */
    public static final int NUMBER_OF_TOMOSYNTHESIS_SOURCE_IMAGES = 0x00181495;

    /** (0018,1500) Positioner Motion, VR CS, VM 1. */
    public static final int POSITIONER_MOTION = 0x00181500;

    /** (0018,1508) Positioner Type, VR CS, VM 1. */
    public static final int POSITIONER_TYPE = 0x00181508;

    /** (0018,1510) Positioner Primary Angle, VR DS, VM 1. */
    public static final int POSITIONER_PRIMARY_ANGLE = 0x00181510;

    /** (0018,1511) Positioner Secondary Angle, VR DS, VM 1. */
    public static final int POSITIONER_SECONDARY_ANGLE = 0x00181511;

    /** (0018,1520) Positioner Primary Angle Increment, VR DS, VM 1-n. */
    public static final int POSITIONER_PRIMARY_ANGLE_INCREMENT = 0x00181520;

    /** (0018,1521) Positioner Secondary Angle Increment, VR DS, VM 1-n. */
    public static final int POSITIONER_SECONDARY_ANGLE_INCREMENT = 0x00181521;

    /** (0018,1530) Detector Primary Angle, VR DS, VM 1. */
    public static final int DETECTOR_PRIMARY_ANGLE = 0x00181530;

    /** (0018,1531) Detector Secondary Angle, VR DS, VM 1. */
    public static final int DETECTOR_SECONDARY_ANGLE = 0x00181531;

    /** (0018,1600) Shutter Shape, VR CS, VM 1-3. */
    public static final int SHUTTER_SHAPE = 0x00181600;

    /** (0018,1602) Shutter Left Vertical Edge, VR IS, VM 1. */
    public static final int SHUTTER_LEFT_VERTICAL_EDGE = 0x00181602;

    /** (0018,1604) Shutter Right Vertical Edge, VR IS, VM 1. */
    public static final int SHUTTER_RIGHT_VERTICAL_EDGE = 0x00181604;

    /** (0018,1606) Shutter Upper Horizontal Edge, VR IS, VM 1. */
    public static final int SHUTTER_UPPER_HORIZONTAL_EDGE = 0x00181606;

    /** (0018,1608) Shutter Lower Horizontal Edge, VR IS, VM 1. */
    public static final int SHUTTER_LOWER_HORIZONTAL_EDGE = 0x00181608;

    /** (0018,1610) Center of Circular Shutter, VR IS, VM 2. */
    public static final int CENTER_OF_CIRCULAR_SHUTTER = 0x00181610;

    /** (0018,1612) Radius of Circular Shutter, VR IS, VM 1. */
    public static final int RADIUS_OF_CIRCULAR_SHUTTER = 0x00181612;

    /** (0018,1620) Vertices of the Polygonal Shutter, VR IS, VM 2-2n. */
    public static final int VERTICES_OF_THE_POLYGONAL_SHUTTER = 0x00181620;

    /** (0018,1622) Shutter Presentation Value, VR US, VM 1. */
    public static final int SHUTTER_PRESENTATION_VALUE = 0x00181622;

    /** (0018,1623) Shutter Overlay Group, VR US, VM 1. */
    public static final int SHUTTER_OVERLAY_GROUP = 0x00181623;

    /** (0018,1624) Shutter Presentation Color CIELab Value, VR US, VM 3. */
    public static final int SHUTTER_PRESENTATION_COLOR_CIE_LAB_VALUE = 0x00181624;

    /** (0018,1630) Outline Shape Type, VR CS, VM 1. */
    public static final int OUTLINE_SHAPE_TYPE = 0x00181630;

    /** (0018,1631) Outline Left Vertical Edge, VR FD, VM 1. */
    public static final int OUTLINE_LEFT_VERTICAL_EDGE = 0x00181631;

    /** (0018,1632) Outline Right Vertical Edge, VR FD, VM 1. */
    public static final int OUTLINE_RIGHT_VERTICAL_EDGE = 0x00181632;

    /** (0018,1633) Outline Upper Horizontal Edge, VR FD, VM 1. */
    public static final int OUTLINE_UPPER_HORIZONTAL_EDGE = 0x00181633;

    /** (0018,1634) Outline Lower Horizontal Edge, VR FD, VM 1. */
    public static final int OUTLINE_LOWER_HORIZONTAL_EDGE = 0x00181634;

    /** (0018,1635) Center of Circular Outline, VR FD, VM 2. */
    public static final int CENTER_OF_CIRCULAR_OUTLINE = 0x00181635;

    /** (0018,1636) Diameter of Circular Outline, VR FD, VM 1. */
    public static final int DIAMETER_OF_CIRCULAR_OUTLINE = 0x00181636;

    /** (0018,1637) Number of Polygonal Vertices, VR UL, VM 1. */
    public static final int NUMBER_OF_POLYGONAL_VERTICES = 0x00181637;

    /** (0018,1638) Vertices of the Polygonal Outline, VR OF, VM 1. */
    public static final int VERTICES_OF_THE_POLYGONAL_OUTLINE = 0x00181638;

    /** (0018,1700) Collimator Shape, VR CS, VM 1-3. */
    public static final int COLLIMATOR_SHAPE = 0x00181700;

    /** (0018,1702) Collimator Left Vertical Edge, VR IS, VM 1. */
    public static final int COLLIMATOR_LEFT_VERTICAL_EDGE = 0x00181702;

    /** (0018,1704) Collimator Right Vertical Edge, VR IS, VM 1. */
    public static final int COLLIMATOR_RIGHT_VERTICAL_EDGE = 0x00181704;

    /** (0018,1706) Collimator Upper Horizontal Edge, VR IS, VM 1. */
    public static final int COLLIMATOR_UPPER_HORIZONTAL_EDGE = 0x00181706;

    /** (0018,1708) Collimator Lower Horizontal Edge, VR IS, VM 1. */
    public static final int COLLIMATOR_LOWER_HORIZONTAL_EDGE = 0x00181708;

    /** (0018,1710) Center of Circular Collimator, VR IS, VM 2. */
    public static final int CENTER_OF_CIRCULAR_COLLIMATOR = 0x00181710;

    /** (0018,1712) Radius of Circular Collimator, VR IS, VM 1. */
    public static final int RADIUS_OF_CIRCULAR_COLLIMATOR = 0x00181712;

    /** (0018,1720) Vertices of the Polygonal Collimator, VR IS, VM 2-2n. */
    public static final int VERTICES_OF_THE_POLYGONAL_COLLIMATOR = 0x00181720;

    /** (0018,1800) Acquisition Time Synchronized, VR CS, VM 1. */
    public static final int ACQUISITION_TIME_SYNCHRONIZED = 0x00181800;

    /** (0018,1801) Time Source, VR SH, VM 1. */
    public static final int TIME_SOURCE = 0x00181801;

    /** (0018,1802) Time Distribution Protocol, VR CS, VM 1. */
    public static final int TIME_DISTRIBUTION_PROTOCOL = 0x00181802;

    /** (0018,1803) NTP Source Address, VR LO, VM 1. */
    public static final int NTP_SOURCE_ADDRESS = 0x00181803;

    /** (0018,2001) Page Number Vector, VR IS, VM 1-n. */
    public static final int PAGE_NUMBER_VECTOR = 0x00182001;

    /** (0018,2002) Frame Label Vector, VR SH, VM 1-n. */
    public static final int FRAME_LABEL_VECTOR = 0x00182002;

    /** (0018,2003) Frame Primary Angle Vector, VR DS, VM 1-n. */
    public static final int FRAME_PRIMARY_ANGLE_VECTOR = 0x00182003;

    /** (0018,2004) Frame Secondary Angle Vector, VR DS, VM 1-n. */
    public static final int FRAME_SECONDARY_ANGLE_VECTOR = 0x00182004;

    /** (0018,2005) Slice Location Vector, VR DS, VM 1-n. */
    public static final int SLICE_LOCATION_VECTOR = 0x00182005;

    /** (0018,2006) Display Window Label Vector, VR SH, VM 1-n. */
    public static final int DISPLAY_WINDOW_LABEL_VECTOR = 0x00182006;

    /** (0018,2010) Nominal Scanned Pixel Spacing, VR DS, VM 2. */
    public static final int NOMINAL_SCANNED_PIXEL_SPACING = 0x00182010;

    /** (0018,2020) Digitizing Device Transport Direction, VR CS, VM 1. */
    public static final int DIGITIZING_DEVICE_TRANSPORT_DIRECTION = 0x00182020;

    /** (0018,2030) Rotation of Scanned Film, VR DS, VM 1. */
    public static final int ROTATION_OF_SCANNED_FILM = 0x00182030;

    /** (0018,2041) Biopsy Target Sequence, VR SQ, VM 1. */
    public static final int BIOPSY_TARGET_SEQUENCE = 0x00182041;

    /** (0018,2042) Target UID, VR UI, VM 1. */
    public static final int TARGET_UID = 0x00182042;

    /** (0018,2043) Localizing Cursor Position, VR FL, VM 2. */
    public static final int LOCALIZING_CURSOR_POSITION = 0x00182043;

    /** (0018,2044) Calculated Target Position, VR FL, VM 3. */
    public static final int CALCULATED_TARGET_POSITION = 0x00182044;

    /** (0018,2045) Target Label, VR SH, VM 1. */
    public static final int TARGET_LABEL = 0x00182045;

    /** (0018,2046) Displayed Z Value, VR FL, VM 1. */
    public static final int DISPLAYED_Z_VALUE = 0x00182046;

    /** (0018,3100) IVUS Acquisition, VR CS, VM 1. */
    public static final int IVUS_ACQUISITION = 0x00183100;

    /** (0018,3101) IVUS Pullback Rate, VR DS, VM 1. */
    public static final int IVUS_PULLBACK_RATE = 0x00183101;

    /** (0018,3102) IVUS Gated Rate, VR DS, VM 1. */
    public static final int IVUS_GATED_RATE = 0x00183102;

    /** (0018,3103) IVUS Pullback Start Frame Number, VR IS, VM 1. */
    public static final int IVUS_PULLBACK_START_FRAME_NUMBER = 0x00183103;

    /** (0018,3104) IVUS Pullback Stop Frame Number, VR IS, VM 1. */
    public static final int IVUS_PULLBACK_STOP_FRAME_NUMBER = 0x00183104;

    /** (0018,3105) Lesion Number, VR IS, VM 1-n. */
    public static final int LESION_NUMBER = 0x00183105;

    /** (0018,4000) Acquisition Comments, VR LT, VM 1. */
    public static final int ACQUISITION_COMMENTS = 0x00184000;

    /** (0018,5000) Output Power, VR SH, VM 1-n. */
    public static final int OUTPUT_POWER = 0x00185000;

    /** (0018,5010) Transducer Data, VR LO, VM 1-n. */
    public static final int TRANSDUCER_DATA = 0x00185010;

    /** (0018,5011) Transducer Identification Sequence, VR SQ, VM 1. */
    public static final int TRANSDUCER_IDENTIFICATION_SEQUENCE = 0x00185011;

    /** (0018,5012) Focus Depth, VR DS, VM 1. */
    public static final int FOCUS_DEPTH = 0x00185012;

    /** (0018,5020) Processing Function, VR LO, VM 1. */
    public static final int PROCESSING_FUNCTION = 0x00185020;

    /** (0018,5021) Postprocessing Function, VR LO, VM 1. */
    public static final int POSTPROCESSING_FUNCTION = 0x00185021;

    /** (0018,5022) Mechanical Index, VR DS, VM 1. */
    public static final int MECHANICAL_INDEX = 0x00185022;

    /** (0018,5024) Bone Thermal Index, VR DS, VM 1. */
    public static final int BONE_THERMAL_INDEX = 0x00185024;

    /** (0018,5026) Cranial Thermal Index, VR DS, VM 1. */
    public static final int CRANIAL_THERMAL_INDEX = 0x00185026;

    /** (0018,5027) Soft Tissue Thermal Index, VR DS, VM 1. */
    public static final int SOFT_TISSUE_THERMAL_INDEX = 0x00185027;

    /** (0018,5028) Soft Tissue-focus Thermal Index, VR DS, VM 1. */
    public static final int SOFT_TISSUE_FOCUS_THERMAL_INDEX = 0x00185028;

    /** (0018,5029) Soft Tissue-surface Thermal Index, VR DS, VM 1. */
    public static final int SOFT_TISSUE_SURFACE_THERMAL_INDEX = 0x00185029;

    /** (0018,5030) Dynamic Range, VR DS, VM 1. */
    public static final int DYNAMIC_RANGE = 0x00185030;

    /** (0018,5040) Total Gain, VR DS, VM 1. */
    public static final int TOTAL_GAIN = 0x00185040;

    /** (0018,5050) Depth of Scan Field, VR IS, VM 1. */
    public static final int DEPTH_OF_SCAN_FIELD = 0x00185050;

    /** (0018,5100) Patient Position, VR CS, VM 1. */
    public static final int PATIENT_POSITION = 0x00185100;

    /** (0018,5101) View Position, VR CS, VM 1. */
    public static final int VIEW_POSITION = 0x00185101;

    /** (0018,5104) Projection Eponymous Name Code Sequence, VR SQ, VM 1. */
    public static final int PROJECTION_EPONYMOUS_NAME_CODE_SEQUENCE = 0x00185104;

    /** (0018,5210) Image Transformation Matrix, VR DS, VM 6. */
    public static final int IMAGE_TRANSFORMATION_MATRIX = 0x00185210;

    /** (0018,5212) Image Translation Vector, VR DS, VM 3. */
    public static final int IMAGE_TRANSLATION_VECTOR = 0x00185212;

    /** (0018,6000) Sensitivity, VR DS, VM 1. */
    public static final int SENSITIVITY = 0x00186000;

    /** (0018,6011) Sequence of Ultrasound Regions, VR SQ, VM 1. */
    public static final int SEQUENCE_OF_ULTRASOUND_REGIONS = 0x00186011;

    /** (0018,6012) Region Spatial Format, VR US, VM 1. */
    public static final int REGION_SPATIAL_FORMAT = 0x00186012;

    /** (0018,6014) Region Data Type, VR US, VM 1. */
    public static final int REGION_DATA_TYPE = 0x00186014;

    /** (0018,6016) Region Flags, VR UL, VM 1. */
    public static final int REGION_FLAGS = 0x00186016;

    /** (0018,6018) Region Location Min X0, VR UL, VM 1. */
    public static final int REGION_LOCATION_MIN_X0 = 0x00186018;

    /** (0018,601A) Region Location Min Y0, VR UL, VM 1. */
    public static final int REGION_LOCATION_MIN_Y0 = 0x0018601A;

    /** (0018,601C) Region Location Max X1, VR UL, VM 1. */
    public static final int REGION_LOCATION_MAX_X1 = 0x0018601C;

    /** (0018,601E) Region Location Max Y1, VR UL, VM 1. */
    public static final int REGION_LOCATION_MAX_Y1 = 0x0018601E;

    /** (0018,6020) Reference Pixel X0, VR SL, VM 1. */
    public static final int REFERENCE_PIXEL_X0 = 0x00186020;

    /** (0018,6022) Reference Pixel Y0, VR SL, VM 1. */
    public static final int REFERENCE_PIXEL_Y0 = 0x00186022;

    /** (0018,6024) Physical Units X Direction, VR US, VM 1. */
    public static final int PHYSICAL_UNITS_X_DIRECTION = 0x00186024;

    /** (0018,6026) Physical Units Y Direction, VR US, VM 1. */
    public static final int PHYSICAL_UNITS_Y_DIRECTION = 0x00186026;

    /** (0018,6028) Reference Pixel Physical Value X, VR FD, VM 1. */
    public static final int REFERENCE_PIXEL_PHYSICAL_VALUE_X = 0x00186028;

    /** (0018,602A) Reference Pixel Physical Value Y, VR FD, VM 1. */
    public static final int REFERENCE_PIXEL_PHYSICAL_VALUE_Y = 0x0018602A;

    /** (0018,602C) Physical Delta X, VR FD, VM 1. */
    public static final int PHYSICAL_DELTA_X = 0x0018602C;

    /** (0018,602E) Physical Delta Y, VR FD, VM 1. */
    public static final int PHYSICAL_DELTA_Y = 0x0018602E;

    /** (0018,6030) Transducer Frequency, VR UL, VM 1. */
    public static final int TRANSDUCER_FREQUENCY = 0x00186030;

    /** (0018,6031) Transducer Type, VR CS, VM 1. */
    public static final int TRANSDUCER_TYPE = 0x00186031;

    /** (0018,6032) Pulse Repetition Frequency, VR UL, VM 1. */
    public static final int PULSE_REPETITION_FREQUENCY = 0x00186032;

    /** (0018,6034) Doppler Correction Angle, VR FD, VM 1. */
    public static final int DOPPLER_CORRECTION_ANGLE = 0x00186034;

    /** (0018,6036) Steering Angle, VR FD, VM 1. */
    public static final int STEERING_ANGLE = 0x00186036;

    /** (0018,6038) Doppler Sample Volume X Position (Retired), VR UL, VM 1. */
    public static final int DOPPLER_SAMPLE_VOLUME_X_POSITION_RETIRED = 0x00186038;

    /** (0018,6039) Doppler Sample Volume X Position, VR SL, VM 1. */
    public static final int DOPPLER_SAMPLE_VOLUME_X_POSITION = 0x00186039;

    /** (0018,603A) Doppler Sample Volume Y Position (Retired), VR UL, VM 1. */
    public static final int DOPPLER_SAMPLE_VOLUME_Y_POSITION_RETIRED = 0x0018603A;

    /** (0018,603B) Doppler Sample Volume Y Position, VR SL, VM 1. */
    public static final int DOPPLER_SAMPLE_VOLUME_Y_POSITION = 0x0018603B;

    /** (0018,603C) TM-Line Position X0 (Retired), VR UL, VM 1. */
    public static final int TM_LINE_POSITION_X0_RETIRED = 0x0018603C;

    /** (0018,603D) TM-Line Position X0, VR SL, VM 1. */
    public static final int TM_LINE_POSITION_X0 = 0x0018603D;

    /** (0018,603E) TM-Line Position Y0 (Retired), VR UL, VM 1. */
    public static final int TM_LINE_POSITION_Y0_RETIRED = 0x0018603E;

    /** (0018,603F) TM-Line Position Y0, VR SL, VM 1. */
    public static final int TM_LINE_POSITION_Y0 = 0x0018603F;

    /** (0018,6040) TM-Line Position X1 (Retired), VR UL, VM 1. */
    public static final int TM_LINE_POSITION_X1_RETIRED = 0x00186040;

    /** (0018,6041) TM-Line Position X1, VR SL, VM 1. */
    public static final int TM_LINE_POSITION_X1 = 0x00186041;

    /** (0018,6042) TM-Line Position Y1 (Retired), VR UL, VM 1. */
    public static final int TM_LINE_POSITION_Y1_RETIRED = 0x00186042;

    /** (0018,6043) TM-Line Position Y1, VR SL, VM 1. */
    public static final int TM_LINE_POSITION_Y1 = 0x00186043;

    /** (0018,6044) Pixel Component Organization, VR US, VM 1. */
    public static final int PIXEL_COMPONENT_ORGANIZATION = 0x00186044;

    /** (0018,6046) Pixel Component Mask, VR UL, VM 1. */
    public static final int PIXEL_COMPONENT_MASK = 0x00186046;

    /** (0018,6048) Pixel Component Range Start, VR UL, VM 1. */
    public static final int PIXEL_COMPONENT_RANGE_START = 0x00186048;

    /** (0018,604A) Pixel Component Range Stop, VR UL, VM 1. */
    public static final int PIXEL_COMPONENT_RANGE_STOP = 0x0018604A;

    /** (0018,604C) Pixel Component Physical Units, VR US, VM 1. */
    public static final int PIXEL_COMPONENT_PHYSICAL_UNITS = 0x0018604C;

    /** (0018,604E) Pixel Component Data Type, VR US, VM 1. */
    public static final int PIXEL_COMPONENT_DATA_TYPE = 0x0018604E;

    /** (0018,6050) Number of Table Break Points, VR UL, VM 1. */
    public static final int NUMBER_OF_TABLE_BREAK_POINTS = 0x00186050;

    /** (0018,6052) Table of X Break Points, VR UL, VM 1-n. */
    public static final int TABLE_OF_X_BREAK_POINTS = 0x00186052;

    /** (0018,6054) Table of Y Break Points, VR FD, VM 1-n. */
    public static final int TABLE_OF_Y_BREAK_POINTS = 0x00186054;

    /** (0018,6056) Number of Table Entries, VR UL, VM 1. */
    public static final int NUMBER_OF_TABLE_ENTRIES = 0x00186056;

    /** (0018,6058) Table of Pixel Values, VR UL, VM 1-n. */
    public static final int TABLE_OF_PIXEL_VALUES = 0x00186058;

    /** (0018,605A) Table of Parameter Values, VR FL, VM 1-n. */
    public static final int TABLE_OF_PARAMETER_VALUES = 0x0018605A;

    /** (0018,6060) R Wave Time Vector, VR FL, VM 1-n. */
    public static final int R_WAVE_TIME_VECTOR = 0x00186060;

    /** (0018,6070) Active Image Area Overlay Group, VR US, VM 1. */
    public static final int ACTIVE_IMAGE_AREA_OVERLAY_GROUP = 0x00186070;

    /** (0018,7000) Detector Conditions Nominal Flag, VR CS, VM 1. */
    public static final int DETECTOR_CONDITIONS_NOMINAL_FLAG = 0x00187000;

    /** (0018,7001) Detector Temperature, VR DS, VM 1. */
    public static final int DETECTOR_TEMPERATURE = 0x00187001;

    /** (0018,7004) Detector Type, VR CS, VM 1. */
    public static final int DETECTOR_TYPE = 0x00187004;

    /** (0018,7005) Detector Configuration, VR CS, VM 1. */
    public static final int DETECTOR_CONFIGURATION = 0x00187005;

    /** (0018,7006) Detector Description, VR LT, VM 1. */
    public static final int DETECTOR_DESCRIPTION = 0x00187006;

    /** (0018,7008) Detector Mode, VR LT, VM 1. */
    public static final int DETECTOR_MODE = 0x00187008;

    /** (0018,700A) Detector ID, VR SH, VM 1. */
    public static final int DETECTOR_ID = 0x0018700A;

    /** (0018,700C) Date of Last Detector Calibration, VR DA, VM 1. */
    public static final int DATE_OF_LAST_DETECTOR_CALIBRATION = 0x0018700C;

    /** (0018,700E) Time of Last Detector Calibration, VR TM, VM 1. */
    public static final int TIME_OF_LAST_DETECTOR_CALIBRATION = 0x0018700E;

    /** (0018,7010) Exposures on Detector Since Last Calibration, VR IS, VM 1. */
    public static final int EXPOSURES_ON_DETECTOR_SINCE_LAST_CALIBRATION = 0x00187010;

    /** (0018,7011) Exposures on Detector Since Manufactured, VR IS, VM 1. */
    public static final int EXPOSURES_ON_DETECTOR_SINCE_MANUFACTURED = 0x00187011;

    /** (0018,7012) Detector Time Since Last Exposure, VR DS, VM 1. */
    public static final int DETECTOR_TIME_SINCE_LAST_EXPOSURE = 0x00187012;

    /** (0018,7014) Detector Active Time, VR DS, VM 1. */
    public static final int DETECTOR_ACTIVE_TIME = 0x00187014;

    /** (0018,7016) Detector Activation Offset From Exposure, VR DS, VM 1. */
    public static final int DETECTOR_ACTIVATION_OFFSET_FROM_EXPOSURE = 0x00187016;

    /** (0018,701A) Detector Binning, VR DS, VM 2. */
    public static final int DETECTOR_BINNING = 0x0018701A;

    /** (0018,7020) Detector Element Physical Size, VR DS, VM 2. */
    public static final int DETECTOR_ELEMENT_PHYSICAL_SIZE = 0x00187020;

    /** (0018,7022) Detector Element Spacing, VR DS, VM 2. */
    public static final int DETECTOR_ELEMENT_SPACING = 0x00187022;

    /** (0018,7024) Detector Active Shape, VR CS, VM 1. */
    public static final int DETECTOR_ACTIVE_SHAPE = 0x00187024;

    /** (0018,7026) Detector Active Dimension(s), VR DS, VM 1-2. */
    public static final int DETECTOR_ACTIVE_DIMENSIONS = 0x00187026;

    /** (0018,7028) Detector Active Origin, VR DS, VM 2. */
    public static final int DETECTOR_ACTIVE_ORIGIN = 0x00187028;

    /** (0018,702A) Detector Manufacturer Name, VR LO, VM 1. */
    public static final int DETECTOR_MANUFACTURER_NAME = 0x0018702A;

    /** (0018,702B) Detector Manufacturer's Model Name, VR LO, VM 1. */
    public static final int DETECTOR_MANUFACTURER_MODEL_NAME = 0x0018702B;

    /** (0018,7030) Field of View Origin, VR DS, VM 2. */
    public static final int FIELD_OF_VIEW_ORIGIN = 0x00187030;

    /** (0018,7032) Field of View Rotation, VR DS, VM 1. */
    public static final int FIELD_OF_VIEW_ROTATION = 0x00187032;

    /** (0018,7034) Field of View Horizontal Flip, VR CS, VM 1. */
    public static final int FIELD_OF_VIEW_HORIZONTAL_FLIP = 0x00187034;

    /** (0018,7036) Pixel Data Area Origin Relative To FOV, VR FL, VM 2. */
    public static final int PIXEL_DATA_AREA_ORIGIN_RELATIVE_TO_FOV = 0x00187036;

    /** (0018,7038) Pixel Data Area Rotation Angle Relative To FOV, VR FL, VM 1. */
    public static final int PIXEL_DATA_AREA_ROTATION_ANGLE_RELATIVE_TO_FOV = 0x00187038;

    /** (0018,7040) Grid Absorbing Material, VR LT, VM 1. */
    public static final int GRID_ABSORBING_MATERIAL = 0x00187040;

    /** (0018,7041) Grid Spacing Material, VR LT, VM 1. */
    public static final int GRID_SPACING_MATERIAL = 0x00187041;

    /** (0018,7042) Grid Thickness, VR DS, VM 1. */
    public static final int GRID_THICKNESS = 0x00187042;

    /** (0018,7044) Grid Pitch, VR DS, VM 1. */
    public static final int GRID_PITCH = 0x00187044;

    /** (0018,7046) Grid Aspect Ratio, VR IS, VM 2. */
    public static final int GRID_ASPECT_RATIO = 0x00187046;

    /** (0018,7048) Grid Period, VR DS, VM 1. */
    public static final int GRID_PERIOD = 0x00187048;

    /** (0018,704C) Grid Focal Distance, VR DS, VM 1. */
    public static final int GRID_FOCAL_DISTANCE = 0x0018704C;

    /** (0018,7050) Filter Material, VR CS, VM 1-n. */
    public static final int FILTER_MATERIAL = 0x00187050;

    /** (0018,7052) Filter Thickness Minimum, VR DS, VM 1-n. */
    public static final int FILTER_THICKNESS_MINIMUM = 0x00187052;

    /** (0018,7054) Filter Thickness Maximum, VR DS, VM 1-n. */
    public static final int FILTER_THICKNESS_MAXIMUM = 0x00187054;

    /** (0018,7056) Filter Beam Path Length Minimum, VR FL, VM 1-n. */
    public static final int FILTER_BEAM_PATH_LENGTH_MINIMUM = 0x00187056;

    /** (0018,7058) Filter Beam Path Length Maximum, VR FL, VM 1-n. */
    public static final int FILTER_BEAM_PATH_LENGTH_MAXIMUM = 0x00187058;

    /** (0018,7060) Exposure Control Mode, VR CS, VM 1. */
    public static final int EXPOSURE_CONTROL_MODE = 0x00187060;

    /** (0018,7062) Exposure Control Mode Description, VR LT, VM 1. */
    public static final int EXPOSURE_CONTROL_MODE_DESCRIPTION = 0x00187062;

    /** (0018,7064) Exposure Status, VR CS, VM 1. */
    public static final int EXPOSURE_STATUS = 0x00187064;

    /** (0018,7065) Phototimer Setting, VR DS, VM 1. */
    public static final int PHOTOTIMER_SETTING = 0x00187065;

    /** (0018,8150) Exposure Time in uS, VR DS, VM 1. */
    public static final int EXPOSURE_TIME_INU_S = 0x00188150;

    /** (0018,8151) X-Ray Tube Current in uA, VR DS, VM 1. */
    public static final int X_RAY_TUBE_CURRENT_INU_A = 0x00188151;

    /** (0018,9004) Content Qualification, VR CS, VM 1. */
    public static final int CONTENT_QUALIFICATION = 0x00189004;

    /** (0018,9005) Pulse Sequence Name, VR SH, VM 1. */
    public static final int PULSE_SEQUENCE_NAME = 0x00189005;

    /** (0018,9006) MR Imaging Modifier Sequence, VR SQ, VM 1. */
    public static final int MR_IMAGING_MODIFIER_SEQUENCE = 0x00189006;

    /** (0018,9008) Echo Pulse Sequence, VR CS, VM 1. */
    public static final int ECHO_PULSE_SEQUENCE = 0x00189008;

    /** (0018,9009) Inversion Recovery, VR CS, VM 1. */
    public static final int INVERSION_RECOVERY = 0x00189009;

    /** (0018,9010) Flow Compensation, VR CS, VM 1. */
    public static final int FLOW_COMPENSATION = 0x00189010;

    /** (0018,9011) Multiple Spin Echo, VR CS, VM 1. */
    public static final int MULTIPLE_SPIN_ECHO = 0x00189011;

    /** (0018,9012) Multi-planar Excitation, VR CS, VM 1. */
    public static final int MULTI_PLANAR_EXCITATION = 0x00189012;

    /** (0018,9014) Phase Contrast, VR CS, VM 1. */
    public static final int PHASE_CONTRAST = 0x00189014;

    /** (0018,9015) Time of Flight Contrast, VR CS, VM 1. */
    public static final int TIME_OF_FLIGHT_CONTRAST = 0x00189015;

    /** (0018,9016) Spoiling, VR CS, VM 1. */
    public static final int SPOILING = 0x00189016;

    /** (0018,9017) Steady State Pulse Sequence, VR CS, VM 1. */
    public static final int STEADY_STATE_PULSE_SEQUENCE = 0x00189017;

    /** (0018,9018) Echo Planar Pulse Sequence, VR CS, VM 1. */
    public static final int ECHO_PLANAR_PULSE_SEQUENCE = 0x00189018;

    /** (0018,9019) Tag Angle First Axis, VR FD, VM 1. */
    public static final int TAG_ANGLE_FIRST_AXIS = 0x00189019;

    /** (0018,9020) Magnetization Transfer, VR CS, VM 1. */
    public static final int MAGNETIZATION_TRANSFER = 0x00189020;

    /** (0018,9021) T2 Preparation, VR CS, VM 1. */
    public static final int T2_PREPARATION = 0x00189021;

    /** (0018,9022) Blood Signal Nulling, VR CS, VM 1. */
    public static final int BLOOD_SIGNAL_NULLING = 0x00189022;

    /** (0018,9024) Saturation Recovery, VR CS, VM 1. */
    public static final int SATURATION_RECOVERY = 0x00189024;

    /** (0018,9025) Spectrally Selected Suppression, VR CS, VM 1. */
    public static final int SPECTRALLY_SELECTED_SUPPRESSION = 0x00189025;

    /** (0018,9026) Spectrally Selected Excitation, VR CS, VM 1. */
    public static final int SPECTRALLY_SELECTED_EXCITATION = 0x00189026;

    /** (0018,9027) Spatial Pre-saturation, VR CS, VM 1. */
    public static final int SPATIAL_PRESATURATION = 0x00189027;

    /** (0018,9028) Tagging, VR CS, VM 1. */
    public static final int TAGGING = 0x00189028;

    /** (0018,9029) Oversampling Phase, VR CS, VM 1. */
    public static final int OVERSAMPLING_PHASE = 0x00189029;

    /** (0018,9030) Tag Spacing First Dimension, VR FD, VM 1. */
    public static final int TAG_SPACING_FIRST_DIMENSION = 0x00189030;

    /** (0018,9032) Geometry of k-Space Traversal, VR CS, VM 1. */
    public static final int GEOMETRY_OF_K_SPACE_TRAVERSAL = 0x00189032;

    /** (0018,9033) Segmented k-Space Traversal, VR CS, VM 1. */
    public static final int SEGMENTED_K_SPACE_TRAVERSAL = 0x00189033;

    /** (0018,9034) Rectilinear Phase Encode Reordering, VR CS, VM 1. */
    public static final int RECTILINEAR_PHASE_ENCODE_REORDERING = 0x00189034;

    /** (0018,9035) Tag Thickness, VR FD, VM 1. */
    public static final int TAG_THICKNESS = 0x00189035;

    /** (0018,9036) Partial Fourier Direction, VR CS, VM 1. */
    public static final int PARTIAL_FOURIER_DIRECTION = 0x00189036;

    /** (0018,9037) Cardiac Synchronization Technique, VR CS, VM 1. */
    public static final int CARDIAC_SYNCHRONIZATION_TECHNIQUE = 0x00189037;

    /** (0018,9041) Receive Coil Manufacturer Name, VR LO, VM 1. */
    public static final int RECEIVE_COIL_MANUFACTURER_NAME = 0x00189041;

    /** (0018,9042) MR Receive Coil Sequence, VR SQ, VM 1. */
    public static final int MR_RECEIVE_COIL_SEQUENCE = 0x00189042;

    /** (0018,9043) Receive Coil Type, VR CS, VM 1. */
    public static final int RECEIVE_COIL_TYPE = 0x00189043;

    /** (0018,9044) Quadrature Receive Coil, VR CS, VM 1. */
    public static final int QUADRATURE_RECEIVE_COIL = 0x00189044;

    /** (0018,9045) Multi-Coil Definition Sequence, VR SQ, VM 1. */
    public static final int MULTI_COIL_DEFINITION_SEQUENCE = 0x00189045;

    /** (0018,9046) Multi-Coil Configuration, VR LO, VM 1. */
    public static final int MULTI_COIL_CONFIGURATION = 0x00189046;

    /** (0018,9047) Multi-Coil Element Name, VR SH, VM 1. */
    public static final int MULTI_COIL_ELEMENT_NAME = 0x00189047;

    /** (0018,9048) Multi-Coil Element Used, VR CS, VM 1. */
    public static final int MULTI_COIL_ELEMENT_USED = 0x00189048;

    /** (0018,9049) MR Transmit Coil Sequence, VR SQ, VM 1. */
    public static final int MR_TRANSMIT_COIL_SEQUENCE = 0x00189049;

    /** (0018,9050) Transmit Coil Manufacturer Name, VR LO, VM 1. */
    public static final int TRANSMIT_COIL_MANUFACTURER_NAME = 0x00189050;

    /** (0018,9051) Transmit Coil Type, VR CS, VM 1. */
    public static final int TRANSMIT_COIL_TYPE = 0x00189051;

    /** (0018,9052) Spectral Width, VR FD, VM 1-2. */
    public static final int SPECTRAL_WIDTH = 0x00189052;

    /** (0018,9053) Chemical Shift Reference, VR FD, VM 1-2. */
    public static final int CHEMICAL_SHIFT_REFERENCE = 0x00189053;

    /** (0018,9054) Volume Localization Technique, VR CS, VM 1. */
    public static final int VOLUME_LOCALIZATION_TECHNIQUE = 0x00189054;

    /** (0018,9058) MR Acquisition Frequency Encoding Steps, VR US, VM 1. */
    public static final int MR_ACQUISITION_FREQUENCY_ENCODING_STEPS = 0x00189058;

    /** (0018,9059) De-coupling, VR CS, VM 1. */
    public static final int DECOUPLING = 0x00189059;

    /** (0018,9060) De-coupled Nucleus, VR CS, VM 1-2. */
    public static final int DECOUPLED_NUCLEUS = 0x00189060;

    /** (0018,9061) De-coupling Frequency, VR FD, VM 1-2. */
    public static final int DECOUPLING_FREQUENCY = 0x00189061;

    /** (0018,9062) De-coupling Method, VR CS, VM 1. */
    public static final int DECOUPLING_METHOD = 0x00189062;

    /** (0018,9063) De-coupling Chemical Shift Reference, VR FD, VM 1-2. */
    public static final int DECOUPLING_CHEMICAL_SHIFT_REFERENCE = 0x00189063;

    /** (0018,9064) k-space Filtering, VR CS, VM 1. */
    public static final int K_SPACE_FILTERING = 0x00189064;

    /** (0018,9065) Time Domain Filtering, VR CS, VM 1-2. */
    public static final int TIME_DOMAIN_FILTERING = 0x00189065;

    /** (0018,9066) Number of Zero Fills, VR US, VM 1-2. */
    public static final int NUMBER_OF_ZERO_FILLS = 0x00189066;

    /** (0018,9067) Baseline Correction, VR CS, VM 1. */
    public static final int BASELINE_CORRECTION = 0x00189067;

    /** (0018,9069) Parallel Reduction Factor In-plane, VR FD, VM 1. */
    public static final int PARALLEL_REDUCTION_FACTOR_IN_PLANE = 0x00189069;

    /** (0018,9070) Cardiac R-R Interval Specified, VR FD, VM 1. */
    public static final int CARDIAC_RR_INTERVAL_SPECIFIED = 0x00189070;

    /** (0018,9073) Acquisition Duration, VR FD, VM 1. */
    public static final int ACQUISITION_DURATION = 0x00189073;

    /** (0018,9074) Frame Acquisition DateTime, VR DT, VM 1. */
    public static final int FRAME_ACQUISITION_DATE_TIME = 0x00189074;

    /** (0018,9075) Diffusion Directionality, VR CS, VM 1. */
    public static final int DIFFUSION_DIRECTIONALITY = 0x00189075;

    /** (0018,9076) Diffusion Gradient Direction Sequence, VR SQ, VM 1. */
    public static final int DIFFUSION_GRADIENT_DIRECTION_SEQUENCE = 0x00189076;

    /** (0018,9077) Parallel Acquisition, VR CS, VM 1. */
    public static final int PARALLEL_ACQUISITION = 0x00189077;

    /** (0018,9078) Parallel Acquisition Technique, VR CS, VM 1. */
    public static final int PARALLEL_ACQUISITION_TECHNIQUE = 0x00189078;

    /** (0018,9079) Inversion Times, VR FD, VM 1-n. */
    public static final int INVERSION_TIMES = 0x00189079;

    /** (0018,9080) Metabolite Map Description, VR ST, VM 1. */
    public static final int METABOLITE_MAP_DESCRIPTION = 0x00189080;

    /** (0018,9081) Partial Fourier, VR CS, VM 1. */
    public static final int PARTIAL_FOURIER = 0x00189081;

    /** (0018,9082) Effective Echo Time, VR FD, VM 1. */
    public static final int EFFECTIVE_ECHO_TIME = 0x00189082;

    /** (0018,9083) Metabolite Map Code Sequence, VR SQ, VM 1. */
    public static final int METABOLITE_MAP_CODE_SEQUENCE = 0x00189083;

    /** (0018,9084) Chemical Shift Sequence, VR SQ, VM 1. */
    public static final int CHEMICAL_SHIFT_SEQUENCE = 0x00189084;

    /** (0018,9085) Cardiac Signal Source, VR CS, VM 1. */
    public static final int CARDIAC_SIGNAL_SOURCE = 0x00189085;

    /** (0018,9087) Diffusion b-value, VR FD, VM 1. */
    public static final int DIFFUSION_B_VALUE = 0x00189087;

    /** (0018,9089) Diffusion Gradient Orientation, VR FD, VM 3. */
    public static final int DIFFUSION_GRADIENT_ORIENTATION = 0x00189089;

    /** (0018,9090) Velocity Encoding Direction, VR FD, VM 3. */
    public static final int VELOCITY_ENCODING_DIRECTION = 0x00189090;

    /** (0018,9091) Velocity Encoding Minimum Value, VR FD, VM 1. */
    public static final int VELOCITY_ENCODING_MINIMUM_VALUE = 0x00189091;

    /** (0018,9092) Velocity Encoding Acquisition Sequence, VR SQ, VM 1. */
    public static final int VELOCITY_ENCODING_ACQUISITION_SEQUENCE = 0x00189092;

    /** (0018,9093) Number of k-Space Trajectories, VR US, VM 1. */
    public static final int NUMBER_OF_K_SPACE_TRAJECTORIES = 0x00189093;

    /** (0018,9094) Coverage of k-Space, VR CS, VM 1. */
    public static final int COVERAGE_OF_K_SPACE = 0x00189094;

    /** (0018,9095) Spectroscopy Acquisition Phase Rows, VR UL, VM 1. */
    public static final int SPECTROSCOPY_ACQUISITION_PHASE_ROWS = 0x00189095;

    /** (0018,9096) Parallel Reduction Factor In-plane (Retired), VR FD, VM 1. */
    public static final int PARALLEL_REDUCTION_FACTOR_IN_PLANE_RETIRED = 0x00189096;

    /** (0018,9098) Transmitter Frequency, VR FD, VM 1-2. */
    public static final int TRANSMITTER_FREQUENCY = 0x00189098;

    /** (0018,9100) Resonant Nucleus, VR CS, VM 1-2. */
    public static final int RESONANT_NUCLEUS = 0x00189100;

    /** (0018,9101) Frequency Correction, VR CS, VM 1. */
    public static final int FREQUENCY_CORRECTION = 0x00189101;

    /** (0018,9103) MR Spectroscopy FOV/Geometry Sequence, VR SQ, VM 1. */
    public static final int MR_SPECTROSCOPY_FOV_GEOMETRY_SEQUENCE = 0x00189103;

    /** (0018,9104) Slab Thickness, VR FD, VM 1. */
    public static final int SLAB_THICKNESS = 0x00189104;

    /** (0018,9105) Slab Orientation, VR FD, VM 3. */
    public static final int SLAB_ORIENTATION = 0x00189105;

    /** (0018,9106) Mid Slab Position, VR FD, VM 3. */
    public static final int MID_SLAB_POSITION = 0x00189106;

    /** (0018,9107) MR Spatial Saturation Sequence, VR SQ, VM 1. */
    public static final int MR_SPATIAL_SATURATION_SEQUENCE = 0x00189107;

    /** (0018,9112) MR Timing and Related Parameters Sequence, VR SQ, VM 1. */
    public static final int MR_TIMING_AND_RELATED_PARAMETERS_SEQUENCE = 0x00189112;

    /** (0018,9114) MR Echo Sequence, VR SQ, VM 1. */
    public static final int MR_ECHO_SEQUENCE = 0x00189114;

    /** (0018,9115) MR Modifier Sequence, VR SQ, VM 1. */
    public static final int MR_MODIFIER_SEQUENCE = 0x00189115;

    /** (0018,9117) MR Diffusion Sequence, VR SQ, VM 1. */
    public static final int MR_DIFFUSION_SEQUENCE = 0x00189117;

    /** (0018,9118) Cardiac Synchronization Sequence, VR SQ, VM 1. */
    public static final int CARDIAC_SYNCHRONIZATION_SEQUENCE = 0x00189118;

    /** (0018,9119) MR Averages Sequence, VR SQ, VM 1. */
    public static final int MR_AVERAGES_SEQUENCE = 0x00189119;

    /** (0018,9125) MR FOV/Geometry Sequence, VR SQ, VM 1. */
    public static final int MRFOV_GEOMETRY_SEQUENCE = 0x00189125;

    /** (0018,9126) Volume Localization Sequence, VR SQ, VM 1. */
    public static final int VOLUME_LOCALIZATION_SEQUENCE = 0x00189126;

    /** (0018,9127) Spectroscopy Acquisition Data Columns, VR UL, VM 1. */
    public static final int SPECTROSCOPY_ACQUISITION_DATA_COLUMNS = 0x00189127;

    /** (0018,9147) Diffusion Anisotropy Type, VR CS, VM 1. */
    public static final int DIFFUSION_ANISOTROPY_TYPE = 0x00189147;

    /** (0018,9151) Frame Reference DateTime, VR DT, VM 1. */
    public static final int FRAME_REFERENCE_DATE_TIME = 0x00189151;

    /** (0018,9152) MR Metabolite Map Sequence, VR SQ, VM 1. */
    public static final int MR_METABOLITE_MAP_SEQUENCE = 0x00189152;

    /** (0018,9155) Parallel Reduction Factor out-of-plane, VR FD, VM 1. */
    public static final int PARALLEL_REDUCTION_FACTOR_OUT_OF_PLANE = 0x00189155;

    /** (0018,9159) Spectroscopy Acquisition Out-of-plane Phase Steps, VR UL, VM 1. */
    public static final int SPECTROSCOPY_ACQUISITION_OUT_OF_PLANE_PHASE_STEPS = 0x00189159;

    /** (0018,9166) Bulk Motion Status, VR CS, VM 1. */
    public static final int BULK_MOTION_STATUS = 0x00189166;

    /** (0018,9168) Parallel Reduction Factor Second In-plane, VR FD, VM 1. */
    public static final int PARALLEL_REDUCTION_FACTOR_SECOND_IN_PLANE = 0x00189168;

    /** (0018,9169) Cardiac Beat Rejection Technique, VR CS, VM 1. */
    public static final int CARDIAC_BEAT_REJECTION_TECHNIQUE = 0x00189169;

    /** (0018,9170) Respiratory Motion Compensation Technique, VR CS, VM 1. */
    public static final int RESPIRATORY_MOTION_COMPENSATION_TECHNIQUE = 0x00189170;

    /** (0018,9171) Respiratory Signal Source, VR CS, VM 1. */
    public static final int RESPIRATORY_SIGNAL_SOURCE = 0x00189171;

    /** (0018,9172) Bulk Motion Compensation Technique, VR CS, VM 1. */
    public static final int BULK_MOTION_COMPENSATION_TECHNIQUE = 0x00189172;

    /** (0018,9173) Bulk Motion Signal Source, VR CS, VM 1. */
    public static final int BULK_MOTION_SIGNAL_SOURCE = 0x00189173;

    /** (0018,9174) Applicable Safety Standard Agency, VR CS, VM 1. */
    public static final int APPLICABLE_SAFETY_STANDARD_AGENCY = 0x00189174;

    /** (0018,9175) Applicable Safety Standard Description, VR LO, VM 1. */
    public static final int APPLICABLE_SAFETY_STANDARD_DESCRIPTION = 0x00189175;

    /** (0018,9176) Operating Mode Sequence, VR SQ, VM 1. */
    public static final int OPERATING_MODE_SEQUENCE = 0x00189176;

    /** (0018,9177) Operating Mode Type, VR CS, VM 1. */
    public static final int OPERATING_MODE_TYPE = 0x00189177;

    /** (0018,9178) Operating Mode, VR CS, VM 1. */
    public static final int OPERATING_MODE = 0x00189178;

    /** (0018,9179) Specific Absorption Rate Definition, VR CS, VM 1. */
    public static final int SPECIFIC_ABSORPTION_RATE_DEFINITION = 0x00189179;

    /** (0018,9180) Gradient Output Type, VR CS, VM 1. */
    public static final int GRADIENT_OUTPUT_TYPE = 0x00189180;

    /** (0018,9181) Specific Absorption Rate Value, VR FD, VM 1. */
    public static final int SPECIFIC_ABSORPTION_RATE_VALUE = 0x00189181;

    /** (0018,9182) Gradient Output, VR FD, VM 1. */
    public static final int GRADIENT_OUTPUT = 0x00189182;

    /** (0018,9183) Flow Compensation Direction, VR CS, VM 1. */
    public static final int FLOW_COMPENSATION_DIRECTION = 0x00189183;

    /** (0018,9184) Tagging Delay, VR FD, VM 1. */
    public static final int TAGGING_DELAY = 0x00189184;

    /** (0018,9185) Respiratory Motion Compensation Technique Description, VR ST, VM 1. */
    public static final int RESPIRATORY_MOTION_COMPENSATION_TECHNIQUE_DESCRIPTION = 0x00189185;

    /** (0018,9186) Respiratory Signal Source ID, VR SH, VM 1. */
    public static final int RESPIRATORY_SIGNAL_SOURCE_ID = 0x00189186;

    /** (0018,9195) Chemical Shift Minimum Integration Limit in Hz, VR FD, VM 1. */
    public static final int CHEMICAL_SHIFT_MINIMUM_INTEGRATION_LIMIT_IN_HZ = 0x00189195;

    /** (0018,9196) Chemical Shift Maximum Integration Limit in Hz, VR FD, VM 1. */
    public static final int CHEMICAL_SHIFT_MAXIMUM_INTEGRATION_LIMIT_IN_HZ = 0x00189196;

    /** (0018,9197) MR Velocity Encoding Sequence, VR SQ, VM 1. */
    public static final int MR_VELOCITY_ENCODING_SEQUENCE = 0x00189197;

    /** (0018,9198) First Order Phase Correction, VR CS, VM 1. */
    public static final int FIRST_ORDER_PHASE_CORRECTION = 0x00189198;

    /** (0018,9199) Water Referenced Phase Correction, VR CS, VM 1. */
    public static final int WATER_REFERENCED_PHASE_CORRECTION = 0x00189199;

    /** (0018,9200) MR Spectroscopy Acquisition Type, VR CS, VM 1. */
    public static final int MR_SPECTROSCOPY_ACQUISITION_TYPE = 0x00189200;

    /** (0018,9214) Respiratory Cycle Position, VR CS, VM 1. */
    public static final int RESPIRATORY_CYCLE_POSITION = 0x00189214;

    /** (0018,9217) Velocity Encoding Maximum Value, VR FD, VM 1. */
    public static final int VELOCITY_ENCODING_MAXIMUM_VALUE = 0x00189217;

    /** (0018,9218) Tag Spacing Second Dimension, VR FD, VM 1. */
    public static final int TAG_SPACING_SECOND_DIMENSION = 0x00189218;

    /** (0018,9219) Tag Angle Second Axis, VR SS, VM 1. */
    public static final int TAG_ANGLE_SECOND_AXIS = 0x00189219;

    /** (0018,9220) Frame Acquisition Duration, VR FD, VM 1. */
    public static final int FRAME_ACQUISITION_DURATION = 0x00189220;

    /** (0018,9226) MR Image Frame Type Sequence, VR SQ, VM 1. */
    public static final int MR_IMAGE_FRAME_TYPE_SEQUENCE = 0x00189226;

    /** (0018,9227) MR Spectroscopy Frame Type Sequence, VR SQ, VM 1. */
    public static final int MR_SPECTROSCOPY_FRAME_TYPE_SEQUENCE = 0x00189227;

    /** (0018,9231) MR Acquisition Phase Encoding Steps in-plane, VR US, VM 1. */
    public static final int MR_ACQUISITION_PHASE_ENCODING_STEPS_IN_PLANE = 0x00189231;

    /** (0018,9232) MR Acquisition Phase Encoding Steps out-of-plane, VR US, VM 1. */
    public static final int MR_ACQUISITION_PHASE_ENCODING_STEPS_OUT_OF_PLANE = 0x00189232;

    /** (0018,9234) Spectroscopy Acquisition Phase Columns, VR UL, VM 1. */
    public static final int SPECTROSCOPY_ACQUISITION_PHASE_COLUMNS = 0x00189234;

    /** (0018,9236) Cardiac Cycle Position, VR CS, VM 1. */
    public static final int CARDIAC_CYCLE_POSITION = 0x00189236;

    /** (0018,9239) Specific Absorption Rate Sequence, VR SQ, VM 1. */
    public static final int SPECIFIC_ABSORPTION_RATE_SEQUENCE = 0x00189239;

    /** (0018,9240) RF Echo Train Length, VR US, VM 1. */
    public static final int RF_ECHO_TRAIN_LENGTH = 0x00189240;

    /** (0018,9241) Gradient Echo Train Length, VR US, VM 1. */
    public static final int GRADIENT_ECHO_TRAIN_LENGTH = 0x00189241;

    /** (0018,9250) Arterial Spin Labeling Contrast, VR CS, VM 1. */
    public static final int ARTERIAL_SPIN_LABELING_CONTRAST = 0x00189250;

    /** (0018,9251) MR Arterial Spin Labeling Sequence, VR SQ, VM 1. */
    public static final int MR_ARTERIAL_SPIN_LABELING_SEQUENCE = 0x00189251;

    /** (0018,9252) ASL Technique Description, VR LO, VM 1. */
    public static final int ASL_TECHNIQUE_DESCRIPTION = 0x00189252;

    /** (0018,9253) ASL Slab Number, VR US, VM 1. */
    public static final int ASL_SLAB_NUMBER = 0x00189253;

    /** (0018,9254) ASL Slab Thickness, VR FD, VM 1. */
    public static final int ASL_SLAB_THICKNESS = 0x00189254;

    /** (0018,9255) ASL Slab Orientation, VR FD, VM 3. */
    public static final int ASL_SLAB_ORIENTATION = 0x00189255;

    /** (0018,9256) ASL Mid Slab Position, VR FD, VM 3. */
    public static final int ASL_MID_SLAB_POSITION = 0x00189256;

    /** (0018,9257) ASL Context, VR CS, VM 1. */
    public static final int ASL_CONTEXT = 0x00189257;

    /** (0018,9258) ASL Pulse Train Duration, VR UL, VM 1. */
    public static final int ASL_PULSE_TRAIN_DURATION = 0x00189258;

    /** (0018,9259) ASL Crusher Flag, VR CS, VM 1. */
    public static final int ASL_CRUSHER_FLAG = 0x00189259;

    /** (0018,925A) ASL Crusher Flow Limit, VR FD, VM 1. */
    public static final int ASL_CRUSHER_FLOW_LIMIT = 0x0018925A;

    /** (0018,925B) ASL Crusher Description, VR LO, VM 1. */
    public static final int ASL_CRUSHER_DESCRIPTION = 0x0018925B;

    /** (0018,925C) ASL Bolus Cut-off Flag, VR CS, VM 1. */
    public static final int ASL_BOLUS_CUTOFF_FLAG = 0x0018925C;

    /** (0018,925D) ASL Bolus Cut-off Timing Sequence, VR SQ, VM 1. */
    public static final int ASL_BOLUS_CUTOFF_TIMING_SEQUENCE = 0x0018925D;

    /** (0018,925E) ASL Bolus Cut-off Technique, VR LO, VM 1. */
    public static final int ASL_BOLUS_CUTOFF_TECHNIQUE = 0x0018925E;

    /** (0018,925F) ASL Bolus Cut-off Delay Time, VR UL, VM 1. */
    public static final int ASL_BOLUS_CUTOFF_DELAY_TIME = 0x0018925F;

    /** (0018,9260) ASL Slab Sequence, VR SQ, VM 1. */
    public static final int ASL_SLAB_SEQUENCE = 0x00189260;

    /** (0018,9295) Chemical Shift Minimum Integration Limit in ppm, VR FD, VM 1. */
    public static final int CHEMICAL_SHIFT_MINIMUM_INTEGRATION_LIMIT_INPPM = 0x00189295;

    /** (0018,9296) Chemical Shift Maximum Integration Limit in ppm, VR FD, VM 1. */
    public static final int CHEMICAL_SHIFT_MAXIMUM_INTEGRATION_LIMIT_INPPM = 0x00189296;

    /** (0018,9297) Water Reference Acquisition, VR CS, VM 1. */
    public static final int WATER_REFERENCE_ACQUISITION = 0x00189297;

    /** (0018,9298) Echo Peak Position, VR IS, VM 1. */
    public static final int ECHO_PEAK_POSITION = 0x00189298;

    /** (0018,9301) CT Acquisition Type Sequence, VR SQ, VM 1. */
    public static final int CT_ACQUISITION_TYPE_SEQUENCE = 0x00189301;

    /** (0018,9302) Acquisition Type, VR CS, VM 1. */
    public static final int ACQUISITION_TYPE = 0x00189302;

    /** (0018,9303) Tube Angle, VR FD, VM 1. */
    public static final int TUBE_ANGLE = 0x00189303;

    /** (0018,9304) CT Acquisition Details Sequence, VR SQ, VM 1. */
    public static final int CT_ACQUISITION_DETAILS_SEQUENCE = 0x00189304;

    /** (0018,9305) Revolution Time, VR FD, VM 1. */
    public static final int REVOLUTION_TIME = 0x00189305;

    /** (0018,9306) Single Collimation Width, VR FD, VM 1. */
    public static final int SINGLE_COLLIMATION_WIDTH = 0x00189306;

    /** (0018,9307) Total Collimation Width, VR FD, VM 1. */
    public static final int TOTAL_COLLIMATION_WIDTH = 0x00189307;

    /** (0018,9308) CT Table Dynamics Sequence, VR SQ, VM 1. */
    public static final int CT_TABLE_DYNAMICS_SEQUENCE = 0x00189308;

    /** (0018,9309) Table Speed, VR FD, VM 1. */
    public static final int TABLE_SPEED = 0x00189309;

    /** (0018,9310) Table Feed per Rotation, VR FD, VM 1. */
    public static final int TABLE_FEED_PER_ROTATION = 0x00189310;

    /** (0018,9311) Spiral Pitch Factor, VR FD, VM 1. */
    public static final int SPIRAL_PITCH_FACTOR = 0x00189311;

    /** (0018,9312) CT Geometry Sequence, VR SQ, VM 1. */
    public static final int CT_GEOMETRY_SEQUENCE = 0x00189312;

    /** (0018,9313) Data Collection Center (Patient), VR FD, VM 3. */
    public static final int DATA_COLLECTION_CENTER_PATIENT = 0x00189313;

    /** (0018,9314) CT Reconstruction Sequence, VR SQ, VM 1. */
    public static final int CT_RECONSTRUCTION_SEQUENCE = 0x00189314;

    /** (0018,9315) Reconstruction Algorithm, VR CS, VM 1. */
    public static final int RECONSTRUCTION_ALGORITHM = 0x00189315;

    /** (0018,9316) Convolution Kernel Group, VR CS, VM 1. */
    public static final int CONVOLUTION_KERNEL_GROUP = 0x00189316;

    /** (0018,9317) Reconstruction Field of View, VR FD, VM 2. */
    public static final int RECONSTRUCTION_FIELD_OF_VIEW = 0x00189317;

    /** (0018,9318) Reconstruction Target Center (Patient), VR FD, VM 3. */
    public static final int RECONSTRUCTION_TARGET_CENTER_PATIENT = 0x00189318;

    /** (0018,9319) Reconstruction Angle, VR FD, VM 1. */
    public static final int RECONSTRUCTION_ANGLE = 0x00189319;

    /** (0018,9320) Image Filter, VR SH, VM 1. */
    public static final int IMAGE_FILTER = 0x00189320;

    /** (0018,9321) CT Exposure Sequence, VR SQ, VM 1. */
    public static final int CT_EXPOSURE_SEQUENCE = 0x00189321;

    /** (0018,9322) Reconstruction Pixel Spacing, VR FD, VM 2. */
    public static final int RECONSTRUCTION_PIXEL_SPACING = 0x00189322;

    /** (0018,9323) Exposure Modulation Type, VR CS, VM 1-n. */
    public static final int EXPOSURE_MODULATION_TYPE = 0x00189323;

    /** (0018,9324) Estimated Dose Saving, VR FD, VM 1. */
    public static final int ESTIMATED_DOSE_SAVING = 0x00189324;

    /** (0018,9325) CT X-Ray Details Sequence, VR SQ, VM 1. */
    public static final int CTX_RAY_DETAILS_SEQUENCE = 0x00189325;

    /** (0018,9326) CT Position Sequence, VR SQ, VM 1. */
    public static final int CT_POSITION_SEQUENCE = 0x00189326;

    /** (0018,9327) Table Position, VR FD, VM 1. */
    public static final int TABLE_POSITION = 0x00189327;

    /** (0018,9328) Exposure Time in ms, VR FD, VM 1. */
    public static final int EXPOSURE_TIME_INMS = 0x00189328;

    /** (0018,9329) CT Image Frame Type Sequence, VR SQ, VM 1. */
    public static final int CT_IMAGE_FRAME_TYPE_SEQUENCE = 0x00189329;

    /** (0018,9330) X-Ray Tube Current in mA, VR FD, VM 1. */
    public static final int X_RAY_TUBE_CURRENT_INM_A = 0x00189330;

    /** (0018,9332) Exposure in mAs, VR FD, VM 1. */
    public static final int EXPOSURE_INM_AS = 0x00189332;

    /** (0018,9333) Constant Volume Flag, VR CS, VM 1. */
    public static final int CONSTANT_VOLUME_FLAG = 0x00189333;

    /** (0018,9334) Fluoroscopy Flag, VR CS, VM 1. */
    public static final int FLUOROSCOPY_FLAG = 0x00189334;

    /** (0018,9335) Distance Source to Data Collection Center, VR FD, VM 1. */
    public static final int DISTANCE_SOURCE_TO_DATA_COLLECTION_CENTER = 0x00189335;

    /** (0018,9337) Contrast/Bolus Agent Number, VR US, VM 1. */
    public static final int CONTRAST_BOLUS_AGENT_NUMBER = 0x00189337;

    /** (0018,9338) Contrast/Bolus Ingredient Code Sequence, VR SQ, VM 1. */
    public static final int CONTRAST_BOLUS_INGREDIENT_CODE_SEQUENCE = 0x00189338;

    /** (0018,9340) Contrast Administration Profile Sequence, VR SQ, VM 1. */
    public static final int CONTRAST_ADMINISTRATION_PROFILE_SEQUENCE = 0x00189340;

    /** (0018,9341) Contrast/Bolus Usage Sequence, VR SQ, VM 1. */
    public static final int CONTRAST_BOLUS_USAGE_SEQUENCE = 0x00189341;

    /** (0018,9342) Contrast/Bolus Agent Administered, VR CS, VM 1. */
    public static final int CONTRAST_BOLUS_AGENT_ADMINISTERED = 0x00189342;

    /** (0018,9343) Contrast/Bolus Agent Detected, VR CS, VM 1. */
    public static final int CONTRAST_BOLUS_AGENT_DETECTED = 0x00189343;

    /** (0018,9344) Contrast/Bolus Agent Phase, VR CS, VM 1. */
    public static final int CONTRAST_BOLUS_AGENT_PHASE = 0x00189344;

    /** (0018,9345) CTDIvol, VR FD, VM 1. */
    public static final int CTDI_VOL = 0x00189345;

    /** (0018,9346) CTDI Phantom Type Code Sequence, VR SQ, VM 1. */
    public static final int CTDI_PHANTOM_TYPE_CODE_SEQUENCE = 0x00189346;

    /** (0018,9351) Calcium Scoring Mass Factor Patient, VR FL, VM 1. */
    public static final int CALCIUM_SCORING_MASS_FACTOR_PATIENT = 0x00189351;

    /** (0018,9352) Calcium Scoring Mass Factor Device, VR FL, VM 3. */
    public static final int CALCIUM_SCORING_MASS_FACTOR_DEVICE = 0x00189352;

    /** (0018,9353) Energy Weighting Factor, VR FL, VM 1. */
    public static final int ENERGY_WEIGHTING_FACTOR = 0x00189353;

    /** (0018,9360) CT Additional X-Ray Source Sequence, VR SQ, VM 1. */
    public static final int CT_ADDITIONAL_X_RAY_SOURCE_SEQUENCE = 0x00189360;

    /** (0018,9361) Multi-energy CT Acquisition, VR CS, VM 1. */
    public static final int MULTIENERGY_CT_ACQUISITION = 0x00189361;

    /** (0018,9362) Multi-energy CT Acquisition Sequence, VR SQ, VM 1. */
    public static final int MULTIENERGY_CT_ACQUISITION_SEQUENCE = 0x00189362;

    /** (0018,9363) Multi-energy CT Processing Sequence, VR SQ, VM 1. */
    public static final int MULTIENERGY_CT_PROCESSING_SEQUENCE = 0x00189363;

    /** (0018,9364) Multi-energy CT Characteristics Sequence, VR SQ, VM 1. */
    public static final int MULTIENERGY_CT_CHARACTERISTICS_SEQUENCE = 0x00189364;

    /** (0018,9365) Multi-energy CT X-Ray Source Sequence, VR SQ, VM 1. */
    public static final int MULTIENERGY_CTX_RAY_SOURCE_SEQUENCE = 0x00189365;

    /** (0018,9366) X-Ray Source Index, VR US, VM 1. */
    public static final int X_RAY_SOURCE_INDEX = 0x00189366;

    /** (0018,9367) X-Ray Source ID, VR UC, VM 1. */
    public static final int X_RAY_SOURCE_ID = 0x00189367;

    /** (0018,9368) Multi-energy Source Technique, VR CS, VM 1. */
    public static final int MULTIENERGY_SOURCE_TECHNIQUE = 0x00189368;

    /** (0018,9369) Source Start DateTime, VR DT, VM 1. */
    public static final int SOURCE_START_DATE_TIME = 0x00189369;

    /** (0018,936A) Source End DateTime, VR DT, VM 1. */
    public static final int SOURCE_END_DATE_TIME = 0x0018936A;

    /** (0018,936B) Switching Phase Number, VR US, VM 1. */
    public static final int SWITCHING_PHASE_NUMBER = 0x0018936B;

    /** (0018,936C) Switching Phase Nominal Duration, VR DS, VM 1. */
    public static final int SWITCHING_PHASE_NOMINAL_DURATION = 0x0018936C;

    /** (0018,936D) Switching Phase Transition Duration, VR DS, VM 1. */
    public static final int SWITCHING_PHASE_TRANSITION_DURATION = 0x0018936D;

    /** (0018,936E) Effective Bin Energy, VR DS, VM 1. */
    public static final int EFFECTIVE_BIN_ENERGY = 0x0018936E;

    /** (0018,936F) Multi-energy CT X-Ray Detector Sequence, VR SQ, VM 1. */
    public static final int MULTIENERGY_CTX_RAY_DETECTOR_SEQUENCE = 0x0018936F;

    /** (0018,9370) X-Ray Detector Index, VR US, VM 1. */
    public static final int X_RAY_DETECTOR_INDEX = 0x00189370;

    /** (0018,9371) X-Ray Detector ID, VR UC, VM 1. */
    public static final int X_RAY_DETECTOR_ID = 0x00189371;

    /** (0018,9372) Multi-energy Detector Type, VR CS, VM 1. */
    public static final int MULTIENERGY_DETECTOR_TYPE = 0x00189372;

    /** (0018,9373) X-Ray Detector Label, VR ST, VM 1. */
    public static final int X_RAY_DETECTOR_LABEL = 0x00189373;

    /** (0018,9374) Nominal Max Energy, VR DS, VM 1. */
    public static final int NOMINAL_MAX_ENERGY = 0x00189374;

    /** (0018,9375) Nominal Min Energy, VR DS, VM 1. */
    public static final int NOMINAL_MIN_ENERGY = 0x00189375;

    /** (0018,9376) Referenced X-Ray Detector Index, VR US, VM 1-n. */
    public static final int REFERENCED_X_RAY_DETECTOR_INDEX = 0x00189376;

    /** (0018,9377) Referenced X-Ray Source Index, VR US, VM 1-n. */
    public static final int REFERENCED_X_RAY_SOURCE_INDEX = 0x00189377;

    /** (0018,9378) Referenced Path Index, VR US, VM 1-n. */
    public static final int REFERENCED_PATH_INDEX = 0x00189378;

    /** (0018,9379) Multi-energy CT Path Sequence, VR SQ, VM 1. */
    public static final int MULTIENERGY_CT_PATH_SEQUENCE = 0x00189379;

    /** (0018,937A) Multi-energy CT Path Index, VR US, VM 1. */
    public static final int MULTIENERGY_CT_PATH_INDEX = 0x0018937A;

    /** (0018,937B) Multi-energy Acquisition Description, VR UT, VM 1. */
    public static final int MULTIENERGY_ACQUISITION_DESCRIPTION = 0x0018937B;

    /** (0018,937C) Monoenergetic Energy Equivalent, VR FD, VM 1. */
    public static final int MONOENERGETIC_ENERGY_EQUIVALENT = 0x0018937C;

    /** (0018,937D) Material Code Sequence, VR SQ, VM 1. */
    public static final int MATERIAL_CODE_SEQUENCE = 0x0018937D;

    /** (0018,937E) Decomposition Method, VR CS, VM 1. */
    public static final int DECOMPOSITION_METHOD = 0x0018937E;

    /** (0018,937F) Decomposition Description, VR UT, VM 1. */
    public static final int DECOMPOSITION_DESCRIPTION = 0x0018937F;

    /** (0018,9380) Decomposition Algorithm Identification Sequence, VR SQ, VM 1. */
    public static final int DECOMPOSITION_ALGORITHM_IDENTIFICATION_SEQUENCE = 0x00189380;

    /** (0018,9381) Decomposition Material Sequence, VR SQ, VM 1. */
    public static final int DECOMPOSITION_MATERIAL_SEQUENCE = 0x00189381;

    /** (0018,9382) Material Attenuation Sequence, VR SQ, VM 1. */
    public static final int MATERIAL_ATTENUATION_SEQUENCE = 0x00189382;

    /** (0018,9383) Photon Energy, VR DS, VM 1. */
    public static final int PHOTON_ENERGY = 0x00189383;

    /** (0018,9384) X-Ray Mass Attenuation Coefficient, VR DS, VM 1. */
    public static final int X_RAY_MASS_ATTENUATION_COEFFICIENT = 0x00189384;

    /** (0018,9401) Projection Pixel Calibration Sequence, VR SQ, VM 1. */
    public static final int PROJECTION_PIXEL_CALIBRATION_SEQUENCE = 0x00189401;

    /** (0018,9402) Distance Source to Isocenter, VR FL, VM 1. */
    public static final int DISTANCE_SOURCE_TO_ISOCENTER = 0x00189402;

    /** (0018,9403) Distance Object to Table Top, VR FL, VM 1. */
    public static final int DISTANCE_OBJECT_TO_TABLE_TOP = 0x00189403;

    /** (0018,9404) Object Pixel Spacing in Center of Beam, VR FL, VM 2. */
    public static final int OBJECT_PIXEL_SPACING_IN_CENTER_OF_BEAM = 0x00189404;

    /** (0018,9405) Positioner Position Sequence, VR SQ, VM 1. */
    public static final int POSITIONER_POSITION_SEQUENCE = 0x00189405;

    /** (0018,9406) Table Position Sequence, VR SQ, VM 1. */
    public static final int TABLE_POSITION_SEQUENCE = 0x00189406;

    /** (0018,9407) Collimator Shape Sequence, VR SQ, VM 1. */
    public static final int COLLIMATOR_SHAPE_SEQUENCE = 0x00189407;

    /** (0018,9410) Planes in Acquisition, VR CS, VM 1. */
    public static final int PLANES_IN_ACQUISITION = 0x00189410;

    /** (0018,9412) XA/XRF Frame Characteristics Sequence, VR SQ, VM 1. */
    public static final int XAXRF_FRAME_CHARACTERISTICS_SEQUENCE = 0x00189412;

    /** (0018,9417) Frame Acquisition Sequence, VR SQ, VM 1. */
    public static final int FRAME_ACQUISITION_SEQUENCE = 0x00189417;

    /** (0018,9420) X-Ray Receptor Type, VR CS, VM 1. */
    public static final int X_RAY_RECEPTOR_TYPE = 0x00189420;

    /** (0018,9423) Acquisition Protocol Name, VR LO, VM 1. */
    public static final int ACQUISITION_PROTOCOL_NAME = 0x00189423;

    /** (0018,9424) Acquisition Protocol Description, VR LT, VM 1. */
    public static final int ACQUISITION_PROTOCOL_DESCRIPTION = 0x00189424;

    /** (0018,9425) Contrast/Bolus Ingredient Opaque, VR CS, VM 1. */
    public static final int CONTRAST_BOLUS_INGREDIENT_OPAQUE = 0x00189425;

    /** (0018,9426) Distance Receptor Plane to Detector Housing, VR FL, VM 1. */
    public static final int DISTANCE_RECEPTOR_PLANE_TO_DETECTOR_HOUSING = 0x00189426;

    /** (0018,9427) Intensifier Active Shape, VR CS, VM 1. */
    public static final int INTENSIFIER_ACTIVE_SHAPE = 0x00189427;

    /** (0018,9428) Intensifier Active Dimension(s), VR FL, VM 1-2. */
    public static final int INTENSIFIER_ACTIVE_DIMENSIONS = 0x00189428;

    /** (0018,9429) Physical Detector Size, VR FL, VM 2. */
    public static final int PHYSICAL_DETECTOR_SIZE = 0x00189429;

    /** (0018,9430) Position of Isocenter Projection, VR FL, VM 2. */
    public static final int POSITION_OF_ISOCENTER_PROJECTION = 0x00189430;

    /** (0018,9432) Field of View Sequence, VR SQ, VM 1. */
    public static final int FIELD_OF_VIEW_SEQUENCE = 0x00189432;

    /** (0018,9433) Field of View Description, VR LO, VM 1. */
    public static final int FIELD_OF_VIEW_DESCRIPTION = 0x00189433;

    /** (0018,9434) Exposure Control Sensing Regions Sequence, VR SQ, VM 1. */
    public static final int EXPOSURE_CONTROL_SENSING_REGIONS_SEQUENCE = 0x00189434;

    /** (0018,9435) Exposure Control Sensing Region Shape, VR CS, VM 1. */
    public static final int EXPOSURE_CONTROL_SENSING_REGION_SHAPE = 0x00189435;

    /** (0018,9436) Exposure Control Sensing Region Left Vertical Edge, VR SS, VM 1. */
    public static final int EXPOSURE_CONTROL_SENSING_REGION_LEFT_VERTICAL_EDGE = 0x00189436;

    /** (0018,9437) Exposure Control Sensing Region Right Vertical Edge, VR SS, VM 1. */
    public static final int EXPOSURE_CONTROL_SENSING_REGION_RIGHT_VERTICAL_EDGE = 0x00189437;

    /** (0018,9438) Exposure Control Sensing Region Upper Horizontal Edge, VR SS, VM 1. */
    public static final int EXPOSURE_CONTROL_SENSING_REGION_UPPER_HORIZONTAL_EDGE = 0x00189438;

    /** (0018,9439) Exposure Control Sensing Region Lower Horizontal Edge, VR SS, VM 1. */
    public static final int EXPOSURE_CONTROL_SENSING_REGION_LOWER_HORIZONTAL_EDGE = 0x00189439;

    /** (0018,9440) Center of Circular Exposure Control Sensing Region, VR SS, VM 2. */
    public static final int CENTER_OF_CIRCULAR_EXPOSURE_CONTROL_SENSING_REGION = 0x00189440;

    /** (0018,9441) Radius of Circular Exposure Control Sensing Region, VR US, VM 1. */
    public static final int RADIUS_OF_CIRCULAR_EXPOSURE_CONTROL_SENSING_REGION = 0x00189441;

    /** (0018,9442) Vertices of the Polygonal Exposure Control Sensing Region, VR SS, VM 2-n. */
    public static final int VERTICES_OF_THE_POLYGONAL_EXPOSURE_CONTROL_SENSING_REGION = 0x00189442;

    /** (0018,9447) Column Angulation (Patient), VR FL, VM 1. */
    public static final int COLUMN_ANGULATION_PATIENT = 0x00189447;

    /** (0018,9449) Beam Angle, VR FL, VM 1. */
    public static final int BEAM_ANGLE = 0x00189449;

    /** (0018,9451) Frame Detector Parameters Sequence, VR SQ, VM 1. */
    public static final int FRAME_DETECTOR_PARAMETERS_SEQUENCE = 0x00189451;

    /** (0018,9452) Calculated Anatomy Thickness, VR FL, VM 1. */
    public static final int CALCULATED_ANATOMY_THICKNESS = 0x00189452;

    /** (0018,9455) Calibration Sequence, VR SQ, VM 1. */
    public static final int CALIBRATION_SEQUENCE = 0x00189455;

    /** (0018,9456) Object Thickness Sequence, VR SQ, VM 1. */
    public static final int OBJECT_THICKNESS_SEQUENCE = 0x00189456;

    /** (0018,9457) Plane Identification, VR CS, VM 1. */
    public static final int PLANE_IDENTIFICATION = 0x00189457;

    /** (0018,9461) Field of View Dimension(s) in Float, VR FL, VM 1-2. */
    public static final int FIELD_OF_VIEW_DIMENSIONS_IN_FLOAT = 0x00189461;

    /** (0018,9462) Isocenter Reference System Sequence, VR SQ, VM 1. */
    public static final int ISOCENTER_REFERENCE_SYSTEM_SEQUENCE = 0x00189462;

    /** (0018,9463) Positioner Isocenter Primary Angle, VR FL, VM 1. */
    public static final int POSITIONER_ISOCENTER_PRIMARY_ANGLE = 0x00189463;

    /** (0018,9464) Positioner Isocenter Secondary Angle, VR FL, VM 1. */
    public static final int POSITIONER_ISOCENTER_SECONDARY_ANGLE = 0x00189464;

    /** (0018,9465) Positioner Isocenter Detector Rotation Angle, VR FL, VM 1. */
    public static final int POSITIONER_ISOCENTER_DETECTOR_ROTATION_ANGLE = 0x00189465;

    /** (0018,9466) Table X Position to Isocenter, VR FL, VM 1. */
    public static final int TABLE_X_POSITION_TO_ISOCENTER = 0x00189466;

    /** (0018,9467) Table Y Position to Isocenter, VR FL, VM 1. */
    public static final int TABLE_Y_POSITION_TO_ISOCENTER = 0x00189467;

    /** (0018,9468) Table Z Position to Isocenter, VR FL, VM 1. */
    public static final int TABLE_Z_POSITION_TO_ISOCENTER = 0x00189468;

    /** (0018,9469) Table Horizontal Rotation Angle, VR FL, VM 1. */
    public static final int TABLE_HORIZONTAL_ROTATION_ANGLE = 0x00189469;

    /** (0018,9470) Table Head Tilt Angle, VR FL, VM 1. */
    public static final int TABLE_HEAD_TILT_ANGLE = 0x00189470;

    /** (0018,9471) Table Cradle Tilt Angle, VR FL, VM 1. */
    public static final int TABLE_CRADLE_TILT_ANGLE = 0x00189471;

    /** (0018,9472) Frame Display Shutter Sequence, VR SQ, VM 1. */
    public static final int FRAME_DISPLAY_SHUTTER_SEQUENCE = 0x00189472;

    /** (0018,9473) Acquired Image Area Dose Product, VR FL, VM 1. */
    public static final int ACQUIRED_IMAGE_AREA_DOSE_PRODUCT = 0x00189473;

    /** (0018,9474) C-arm Positioner Tabletop Relationship, VR CS, VM 1. */
    public static final int C_ARM_POSITIONER_TABLETOP_RELATIONSHIP = 0x00189474;

    /** (0018,9476) X-Ray Geometry Sequence, VR SQ, VM 1. */
    public static final int X_RAY_GEOMETRY_SEQUENCE = 0x00189476;

    /** (0018,9477) Irradiation Event Identification Sequence, VR SQ, VM 1. */
    public static final int IRRADIATION_EVENT_IDENTIFICATION_SEQUENCE = 0x00189477;

    /** (0018,9504) X-Ray 3D Frame Type Sequence, VR SQ, VM 1. */
    public static final int X_RAY3_D_FRAME_TYPE_SEQUENCE = 0x00189504;

    /** (0018,9506) Contributing Sources Sequence, VR SQ, VM 1. */
    public static final int CONTRIBUTING_SOURCES_SEQUENCE = 0x00189506;

    /** (0018,9507) X-Ray 3D Acquisition Sequence, VR SQ, VM 1. */
    public static final int X_RAY3_D_ACQUISITION_SEQUENCE = 0x00189507;

    /** (0018,9508) Primary Positioner Scan Arc, VR FL, VM 1. */
    public static final int PRIMARY_POSITIONER_SCAN_ARC = 0x00189508;

    /** (0018,9509) Secondary Positioner Scan Arc, VR FL, VM 1. */
    public static final int SECONDARY_POSITIONER_SCAN_ARC = 0x00189509;

    /** (0018,9510) Primary Positioner Scan Start Angle, VR FL, VM 1. */
    public static final int PRIMARY_POSITIONER_SCAN_START_ANGLE = 0x00189510;

    /** (0018,9511) Secondary Positioner Scan Start Angle, VR FL, VM 1. */
    public static final int SECONDARY_POSITIONER_SCAN_START_ANGLE = 0x00189511;

    /** (0018,9514) Primary Positioner Increment, VR FL, VM 1. */
    public static final int PRIMARY_POSITIONER_INCREMENT = 0x00189514;

    /** (0018,9515) Secondary Positioner Increment, VR FL, VM 1. */
    public static final int SECONDARY_POSITIONER_INCREMENT = 0x00189515;

    /** (0018,9516) Start Acquisition DateTime, VR DT, VM 1. */
    public static final int START_ACQUISITION_DATE_TIME = 0x00189516;

    /** (0018,9517) End Acquisition DateTime, VR DT, VM 1. */
    public static final int END_ACQUISITION_DATE_TIME = 0x00189517;

    /** (0018,9518) Primary Positioner Increment Sign, VR SS, VM 1. */
    public static final int PRIMARY_POSITIONER_INCREMENT_SIGN = 0x00189518;

    /** (0018,9519) Secondary Positioner Increment Sign, VR SS, VM 1. */
    public static final int SECONDARY_POSITIONER_INCREMENT_SIGN = 0x00189519;

    /** (0018,9524) Application Name, VR LO, VM 1. */
    public static final int APPLICATION_NAME = 0x00189524;

    /** (0018,9525) Application Version, VR LO, VM 1. */
    public static final int APPLICATION_VERSION = 0x00189525;

    /** (0018,9526) Application Manufacturer, VR LO, VM 1. */
    public static final int APPLICATION_MANUFACTURER = 0x00189526;

    /** (0018,9527) Algorithm Type, VR CS, VM 1. */
    public static final int ALGORITHM_TYPE = 0x00189527;

    /** (0018,9528) Algorithm Description, VR LO, VM 1. */
    public static final int ALGORITHM_DESCRIPTION = 0x00189528;

    /** (0018,9530) X-Ray 3D Reconstruction Sequence, VR SQ, VM 1. */
    public static final int X_RAY3_D_RECONSTRUCTION_SEQUENCE = 0x00189530;

    /** (0018,9531) Reconstruction Description, VR LO, VM 1. */
    public static final int RECONSTRUCTION_DESCRIPTION = 0x00189531;

    /** (0018,9538) Per Projection Acquisition Sequence, VR SQ, VM 1. */
    public static final int PER_PROJECTION_ACQUISITION_SEQUENCE = 0x00189538;

    /** (0018,9541) Detector Position Sequence, VR SQ, VM 1. */
    public static final int DETECTOR_POSITION_SEQUENCE = 0x00189541;

    /** (0018,9542) X-Ray Acquisition Dose Sequence, VR SQ, VM 1. */
    public static final int X_RAY_ACQUISITION_DOSE_SEQUENCE = 0x00189542;

    /** (0018,9543) X-Ray Source Isocenter Primary Angle, VR FD, VM 1. */
    public static final int X_RAY_SOURCE_ISOCENTER_PRIMARY_ANGLE = 0x00189543;

    /** (0018,9544) X-Ray Source Isocenter Secondary Angle, VR FD, VM 1. */
    public static final int X_RAY_SOURCE_ISOCENTER_SECONDARY_ANGLE = 0x00189544;

    /** (0018,9545) Breast Support Isocenter Primary Angle, VR FD, VM 1. */
    public static final int BREAST_SUPPORT_ISOCENTER_PRIMARY_ANGLE = 0x00189545;

    /** (0018,9546) Breast Support Isocenter Secondary Angle, VR FD, VM 1. */
    public static final int BREAST_SUPPORT_ISOCENTER_SECONDARY_ANGLE = 0x00189546;

    /** (0018,9547) Breast Support X Position to Isocenter, VR FD, VM 1. */
    public static final int BREAST_SUPPORT_X_POSITION_TO_ISOCENTER = 0x00189547;

    /** (0018,9548) Breast Support Y Position to Isocenter, VR FD, VM 1. */
    public static final int BREAST_SUPPORT_Y_POSITION_TO_ISOCENTER = 0x00189548;

    /** (0018,9549) Breast Support Z Position to Isocenter, VR FD, VM 1. */
    public static final int BREAST_SUPPORT_Z_POSITION_TO_ISOCENTER = 0x00189549;

    /** (0018,9550) Detector Isocenter Primary Angle, VR FD, VM 1. */
    public static final int DETECTOR_ISOCENTER_PRIMARY_ANGLE = 0x00189550;

    /** (0018,9551) Detector Isocenter Secondary Angle, VR FD, VM 1. */
    public static final int DETECTOR_ISOCENTER_SECONDARY_ANGLE = 0x00189551;

    /** (0018,9552) Detector X Position to Isocenter, VR FD, VM 1. */
    public static final int DETECTOR_X_POSITION_TO_ISOCENTER = 0x00189552;

    /** (0018,9553) Detector Y Position to Isocenter, VR FD, VM 1. */
    public static final int DETECTOR_Y_POSITION_TO_ISOCENTER = 0x00189553;

    /** (0018,9554) Detector Z Position to Isocenter, VR FD, VM 1. */
    public static final int DETECTOR_Z_POSITION_TO_ISOCENTER = 0x00189554;

    /** (0018,9555) X-Ray Grid Sequence, VR SQ, VM 1. */
    public static final int X_RAY_GRID_SEQUENCE = 0x00189555;

    /** (0018,9556) X-Ray Filter Sequence, VR SQ, VM 1. */
    public static final int X_RAY_FILTER_SEQUENCE = 0x00189556;

    /** (0018,9557) Detector Active Area TLHC Position, VR FD, VM 3. */
    public static final int DETECTOR_ACTIVE_AREA_TLHC_POSITION = 0x00189557;

    /** (0018,9558) Detector Active Area Orientation, VR FD, VM 6. */
    public static final int DETECTOR_ACTIVE_AREA_ORIENTATION = 0x00189558;

    /** (0018,9559) Positioner Primary Angle Direction, VR CS, VM 1. */
    public static final int POSITIONER_PRIMARY_ANGLE_DIRECTION = 0x00189559;

    /** (0018,9601) Diffusion b-matrix Sequence, VR SQ, VM 1. */
    public static final int DIFFUSION_B_MATRIX_SEQUENCE = 0x00189601;

    /** (0018,9602) Diffusion b-value XX, VR FD, VM 1. */
    public static final int DIFFUSION_B_VALUE_XX = 0x00189602;

    /** (0018,9603) Diffusion b-value XY, VR FD, VM 1. */
    public static final int DIFFUSION_B_VALUE_XY = 0x00189603;

    /** (0018,9604) Diffusion b-value XZ, VR FD, VM 1. */
    public static final int DIFFUSION_B_VALUE_XZ = 0x00189604;

    /** (0018,9605) Diffusion b-value YY, VR FD, VM 1. */
    public static final int DIFFUSION_B_VALUE_YY = 0x00189605;

    /** (0018,9606) Diffusion b-value YZ, VR FD, VM 1. */
    public static final int DIFFUSION_B_VALUE_YZ = 0x00189606;

    /** (0018,9607) Diffusion b-value ZZ, VR FD, VM 1. */
    public static final int DIFFUSION_B_VALUE_ZZ = 0x00189607;

    /** (0018,9621) Functional MR Sequence, VR SQ, VM 1. */
    public static final int FUNCTIONAL_MR_SEQUENCE = 0x00189621;

    /** (0018,9622) Functional Settling Phase Frames Present, VR CS, VM 1. */
    public static final int FUNCTIONAL_SETTLING_PHASE_FRAMES_PRESENT = 0x00189622;

    /** (0018,9623) Functional Sync Pulse, VR DT, VM 1. */
    public static final int FUNCTIONAL_SYNC_PULSE = 0x00189623;

    /** (0018,9624) Settling Phase Frame, VR CS, VM 1. */
    public static final int SETTLING_PHASE_FRAME = 0x00189624;

    /** (0018,9701) Decay Correction DateTime, VR DT, VM 1. */
    public static final int DECAY_CORRECTION_DATE_TIME = 0x00189701;

    /** (0018,9715) Start Density Threshold, VR FD, VM 1. */
    public static final int START_DENSITY_THRESHOLD = 0x00189715;

    /** (0018,9716) Start Relative Density Difference Threshold, VR FD, VM 1. */
    public static final int START_RELATIVE_DENSITY_DIFFERENCE_THRESHOLD = 0x00189716;

    /** (0018,9717) Start Cardiac Trigger Count Threshold, VR FD, VM 1. */
    public static final int START_CARDIAC_TRIGGER_COUNT_THRESHOLD = 0x00189717;

    /** (0018,9718) Start Respiratory Trigger Count Threshold, VR FD, VM 1. */
    public static final int START_RESPIRATORY_TRIGGER_COUNT_THRESHOLD = 0x00189718;

    /** (0018,9719) Termination Counts Threshold, VR FD, VM 1. */
    public static final int TERMINATION_COUNTS_THRESHOLD = 0x00189719;

    /** (0018,9720) Termination Density Threshold, VR FD, VM 1. */
    public static final int TERMINATION_DENSITY_THRESHOLD = 0x00189720;

    /** (0018,9721) Termination Relative Density Threshold, VR FD, VM 1. */
    public static final int TERMINATION_RELATIVE_DENSITY_THRESHOLD = 0x00189721;

    /** (0018,9722) Termination Time Threshold, VR FD, VM 1. */
    public static final int TERMINATION_TIME_THRESHOLD = 0x00189722;

    /** (0018,9723) Termination Cardiac Trigger Count Threshold, VR FD, VM 1. */
    public static final int TERMINATION_CARDIAC_TRIGGER_COUNT_THRESHOLD = 0x00189723;

    /** (0018,9724) Termination Respiratory Trigger Count Threshold, VR FD, VM 1. */
    public static final int TERMINATION_RESPIRATORY_TRIGGER_COUNT_THRESHOLD = 0x00189724;

    /** (0018,9725) Detector Geometry, VR CS, VM 1. */
    public static final int DETECTOR_GEOMETRY = 0x00189725;

    /** (0018,9726) Transverse Detector Separation, VR FD, VM 1. */
    public static final int TRANSVERSE_DETECTOR_SEPARATION = 0x00189726;

    /** (0018,9727) Axial Detector Dimension, VR FD, VM 1. */
    public static final int AXIAL_DETECTOR_DIMENSION = 0x00189727;

    /** (0018,9729) Radiopharmaceutical Agent Number, VR US, VM 1. */
    public static final int RADIOPHARMACEUTICAL_AGENT_NUMBER = 0x00189729;

    /** (0018,9732) PET Frame Acquisition Sequence, VR SQ, VM 1. */
    public static final int PET_FRAME_ACQUISITION_SEQUENCE = 0x00189732;

    /** (0018,9733) PET Detector Motion Details Sequence, VR SQ, VM 1. */
    public static final int PET_DETECTOR_MOTION_DETAILS_SEQUENCE = 0x00189733;

    /** (0018,9734) PET Table Dynamics Sequence, VR SQ, VM 1. */
    public static final int PET_TABLE_DYNAMICS_SEQUENCE = 0x00189734;

    /** (0018,9735) PET Position Sequence, VR SQ, VM 1. */
    public static final int PET_POSITION_SEQUENCE = 0x00189735;

    /** (0018,9736) PET Frame Correction Factors Sequence, VR SQ, VM 1. */
    public static final int PET_FRAME_CORRECTION_FACTORS_SEQUENCE = 0x00189736;

    /** (0018,9737) Radiopharmaceutical Usage Sequence, VR SQ, VM 1. */
    public static final int RADIOPHARMACEUTICAL_USAGE_SEQUENCE = 0x00189737;

    /** (0018,9738) Attenuation Correction Source, VR CS, VM 1. */
    public static final int ATTENUATION_CORRECTION_SOURCE = 0x00189738;

    /** (0018,9739) Number of Iterations, VR US, VM 1. */
    public static final int NUMBER_OF_ITERATIONS = 0x00189739;

    /** (0018,9740) Number of Subsets, VR US, VM 1. */
    public static final int NUMBER_OF_SUBSETS = 0x00189740;

    /** (0018,9749) PET Reconstruction Sequence, VR SQ, VM 1. */
    public static final int PET_RECONSTRUCTION_SEQUENCE = 0x00189749;

    /** (0018,9751) PET Frame Type Sequence, VR SQ, VM 1. */
    public static final int PET_FRAME_TYPE_SEQUENCE = 0x00189751;

    /** (0018,9755) Time of Flight Information Used, VR CS, VM 1. */
    public static final int TIME_OF_FLIGHT_INFORMATION_USED = 0x00189755;

    /** (0018,9756) Reconstruction Type, VR CS, VM 1. */
    public static final int RECONSTRUCTION_TYPE = 0x00189756;

    /** (0018,9758) Decay Corrected, VR CS, VM 1. */
    public static final int DECAY_CORRECTED = 0x00189758;

    /** (0018,9759) Attenuation Corrected, VR CS, VM 1. */
    public static final int ATTENUATION_CORRECTED = 0x00189759;

    /** (0018,9760) Scatter Corrected, VR CS, VM 1. */
    public static final int SCATTER_CORRECTED = 0x00189760;

    /** (0018,9761) Dead Time Corrected, VR CS, VM 1. */
    public static final int DEAD_TIME_CORRECTED = 0x00189761;

    /** (0018,9762) Gantry Motion Corrected, VR CS, VM 1. */
    public static final int GANTRY_MOTION_CORRECTED = 0x00189762;

    /** (0018,9763) Patient Motion Corrected, VR CS, VM 1. */
    public static final int PATIENT_MOTION_CORRECTED = 0x00189763;

    /** (0018,9764) Count Loss Normalization Corrected, VR CS, VM 1. */
    public static final int COUNT_LOSS_NORMALIZATION_CORRECTED = 0x00189764;

    /** (0018,9765) Randoms Corrected, VR CS, VM 1. */
    public static final int RANDOMS_CORRECTED = 0x00189765;

    /** (0018,9766) Non-uniform Radial Sampling Corrected, VR CS, VM 1. */
    public static final int NON_UNIFORM_RADIAL_SAMPLING_CORRECTED = 0x00189766;

    /** (0018,9767) Sensitivity Calibrated, VR CS, VM 1. */
    public static final int SENSITIVITY_CALIBRATED = 0x00189767;

    /** (0018,9768) Detector Normalization Correction, VR CS, VM 1. */
    public static final int DETECTOR_NORMALIZATION_CORRECTION = 0x00189768;

    /** (0018,9769) Iterative Reconstruction Method, VR CS, VM 1. */
    public static final int ITERATIVE_RECONSTRUCTION_METHOD = 0x00189769;

    /** (0018,9770) Attenuation Correction Temporal Relationship, VR CS, VM 1. */
    public static final int ATTENUATION_CORRECTION_TEMPORAL_RELATIONSHIP = 0x00189770;

    /** (0018,9771) Patient Physiological State Sequence, VR SQ, VM 1. */
    public static final int PATIENT_PHYSIOLOGICAL_STATE_SEQUENCE = 0x00189771;

    /** (0018,9772) Patient Physiological State Code Sequence, VR SQ, VM 1. */
    public static final int PATIENT_PHYSIOLOGICAL_STATE_CODE_SEQUENCE = 0x00189772;

    /** (0018,9801) Depth(s) of Focus, VR FD, VM 1-n. */
    public static final int DEPTHS_OF_FOCUS = 0x00189801;

    /** (0018,9803) Excluded Intervals Sequence, VR SQ, VM 1. */
    public static final int EXCLUDED_INTERVALS_SEQUENCE = 0x00189803;

    /** (0018,9804) Exclusion Start DateTime, VR DT, VM 1. */
    public static final int EXCLUSION_START_DATE_TIME = 0x00189804;

    /** (0018,9805) Exclusion Duration, VR FD, VM 1. */
    public static final int EXCLUSION_DURATION = 0x00189805;

    /** (0018,9806) US Image Description Sequence, VR SQ, VM 1. */
    public static final int US_IMAGE_DESCRIPTION_SEQUENCE = 0x00189806;

    /** (0018,9807) Image Data Type Sequence, VR SQ, VM 1. */
    public static final int IMAGE_DATA_TYPE_SEQUENCE = 0x00189807;

    /** (0018,9808) Data Type, VR CS, VM 1. */
    public static final int DATA_TYPE = 0x00189808;

    /** (0018,9809) Transducer Scan Pattern Code Sequence, VR SQ, VM 1. */
    public static final int TRANSDUCER_SCAN_PATTERN_CODE_SEQUENCE = 0x00189809;

    /** (0018,980B) Aliased Data Type, VR CS, VM 1. */
    public static final int ALIASED_DATA_TYPE = 0x0018980B;

    /** (0018,980C) Position Measuring Device Used, VR CS, VM 1. */
    public static final int POSITION_MEASURING_DEVICE_USED = 0x0018980C;

    /** (0018,980D) Transducer Geometry Code Sequence, VR SQ, VM 1. */
    public static final int TRANSDUCER_GEOMETRY_CODE_SEQUENCE = 0x0018980D;

    /** (0018,980E) Transducer Beam Steering Code Sequence, VR SQ, VM 1. */
    public static final int TRANSDUCER_BEAM_STEERING_CODE_SEQUENCE = 0x0018980E;

    /** (0018,980F) Transducer Application Code Sequence, VR SQ, VM 1. */
    public static final int TRANSDUCER_APPLICATION_CODE_SEQUENCE = 0x0018980F;

    /** (0018,9810) Zero Velocity Pixel Value, VR US or SS, VM 1. */
    public static final int ZERO_VELOCITY_PIXEL_VALUE = 0x00189810;

    /** (0018,9821) Photoacoustic Excitation Characteristics Sequence, VR SQ, VM 1. */
    public static final int PHOTOACOUSTIC_EXCITATION_CHARACTERISTICS_SEQUENCE = 0x00189821;

    /** (0018,9822) Excitation Spectral Width, VR FD, VM 1. */
    public static final int EXCITATION_SPECTRAL_WIDTH = 0x00189822;

    /** (0018,9823) Excitation Energy, VR FD, VM 1. */
    public static final int EXCITATION_ENERGY = 0x00189823;

    /** (0018,9824) Excitation Pulse Duration, VR FD, VM 1. */
    public static final int EXCITATION_PULSE_DURATION = 0x00189824;

    /** (0018,9825) Excitation Wavelength Sequence, VR SQ, VM 1. */
    public static final int EXCITATION_WAVELENGTH_SEQUENCE = 0x00189825;

    /** (0018,9826) Excitation Wavelength, VR FD, VM 1. */
    public static final int EXCITATION_WAVELENGTH = 0x00189826;

    /** (0018,9828) Illumination Translation Flag, VR CS, VM 1. */
    public static final int ILLUMINATION_TRANSLATION_FLAG = 0x00189828;

    /** (0018,9829) Acoustic Coupling Medium Flag, VR CS, VM 1. */
    public static final int ACOUSTIC_COUPLING_MEDIUM_FLAG = 0x00189829;

    /** (0018,982A) Acoustic Coupling Medium Code Sequence, VR SQ, VM 1. */
    public static final int ACOUSTIC_COUPLING_MEDIUM_CODE_SEQUENCE = 0x0018982A;

    /** (0018,982B) Acoustic Coupling Medium Temperature, VR FD, VM 1. */
    public static final int ACOUSTIC_COUPLING_MEDIUM_TEMPERATURE = 0x0018982B;

    /** (0018,982C) Transducer Response Sequence, VR SQ, VM 1. */
    public static final int TRANSDUCER_RESPONSE_SEQUENCE = 0x0018982C;

    /** (0018,982D) Center Frequency, VR FD, VM 1. */
    public static final int CENTER_FREQUENCY = 0x0018982D;

    /** (0018,982E) Fractional Bandwidth, VR FD, VM 1. */
    public static final int FRACTIONAL_BANDWIDTH = 0x0018982E;

    /** (0018,982F) Lower Cutoff Frequency, VR FD, VM 1. */
    public static final int LOWER_CUTOFF_FREQUENCY = 0x0018982F;

    /** (0018,9830) Upper Cutoff Frequency, VR FD, VM 1. */
    public static final int UPPER_CUTOFF_FREQUENCY = 0x00189830;

    /** (0018,9831) Transducer Technology Sequence, VR SQ, VM 1. */
    public static final int TRANSDUCER_TECHNOLOGY_SEQUENCE = 0x00189831;

    /** (0018,9832) Sound Speed Correction Mechanism Code Sequence, VR SQ, VM 1. */
    public static final int SOUND_SPEED_CORRECTION_MECHANISM_CODE_SEQUENCE = 0x00189832;

    /** (0018,9833) Object Sound Speed, VR FD, VM 1. */
    public static final int OBJECT_SOUND_SPEED = 0x00189833;

    /** (0018,9834) Acoustic Coupling Medium Sound Speed, VR FD, VM 1. */
    public static final int ACOUSTIC_COUPLING_MEDIUM_SOUND_SPEED = 0x00189834;

    /** (0018,9835) Photoacoustic Image Frame Type Sequence, VR SQ, VM 1. */
    public static final int PHOTOACOUSTIC_IMAGE_FRAME_TYPE_SEQUENCE = 0x00189835;

    /** (0018,9836) Image Data Type Code Sequence, VR SQ, VM 1. */
    public static final int IMAGE_DATA_TYPE_CODE_SEQUENCE = 0x00189836;

    /** (0018,9900) Reference Location Label, VR LO, VM 1. */
    public static final int REFERENCE_LOCATION_LABEL = 0x00189900;

    /** (0018,9901) Reference Location Description, VR UT, VM 1. */
    public static final int REFERENCE_LOCATION_DESCRIPTION = 0x00189901;

    /** (0018,9902) Reference Basis Code Sequence, VR SQ, VM 1. */
    public static final int REFERENCE_BASIS_CODE_SEQUENCE = 0x00189902;

    /** (0018,9903) Reference Geometry Code Sequence, VR SQ, VM 1. */
    public static final int REFERENCE_GEOMETRY_CODE_SEQUENCE = 0x00189903;

    /** (0018,9904) Offset Distance, VR DS, VM 1. */
    public static final int OFFSET_DISTANCE = 0x00189904;

    /** (0018,9905) Offset Direction, VR CS, VM 1. */
    public static final int OFFSET_DIRECTION = 0x00189905;

    /** (0018,9906) Potential Scheduled Protocol Code Sequence, VR SQ, VM 1. */
    public static final int POTENTIAL_SCHEDULED_PROTOCOL_CODE_SEQUENCE = 0x00189906;

    /** (0018,9907) Potential Requested Procedure Code Sequence, VR SQ, VM 1. */
    public static final int POTENTIAL_REQUESTED_PROCEDURE_CODE_SEQUENCE = 0x00189907;

    /** (0018,9908) Potential Reasons for Procedure, VR UC, VM 1-n. */
    public static final int POTENTIAL_REASONS_FOR_PROCEDURE = 0x00189908;

    /** (0018,9909) Potential Reasons for Procedure Code Sequence, VR SQ, VM 1. */
    public static final int POTENTIAL_REASONS_FOR_PROCEDURE_CODE_SEQUENCE = 0x00189909;

    /** (0018,990A) Potential Diagnostic Tasks, VR UC, VM 1-n. */
    public static final int POTENTIAL_DIAGNOSTIC_TASKS = 0x0018990A;

    /** (0018,990B) Contraindications Code Sequence, VR SQ, VM 1. */
    public static final int CONTRAINDICATIONS_CODE_SEQUENCE = 0x0018990B;

    /** (0018,990C) Referenced Defined Protocol Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_DEFINED_PROTOCOL_SEQUENCE = 0x0018990C;

    /** (0018,990D) Referenced Performed Protocol Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_PERFORMED_PROTOCOL_SEQUENCE = 0x0018990D;

    /** (0018,990E) Predecessor Protocol Sequence, VR SQ, VM 1. */
    public static final int PREDECESSOR_PROTOCOL_SEQUENCE = 0x0018990E;

    /** (0018,990F) Protocol Planning Information, VR UT, VM 1. */
    public static final int PROTOCOL_PLANNING_INFORMATION = 0x0018990F;

    /** (0018,9910) Protocol Design Rationale, VR UT, VM 1. */
    public static final int PROTOCOL_DESIGN_RATIONALE = 0x00189910;

    /** (0018,9911) Patient Specification Sequence, VR SQ, VM 1. */
    public static final int PATIENT_SPECIFICATION_SEQUENCE = 0x00189911;

    /** (0018,9912) Model Specification Sequence, VR SQ, VM 1. */
    public static final int MODEL_SPECIFICATION_SEQUENCE = 0x00189912;

    /** (0018,9913) Parameters Specification Sequence, VR SQ, VM 1. */
    public static final int PARAMETERS_SPECIFICATION_SEQUENCE = 0x00189913;

    /** (0018,9914) Instruction Sequence, VR SQ, VM 1. */
    public static final int INSTRUCTION_SEQUENCE = 0x00189914;

    /** (0018,9915) Instruction Index, VR US, VM 1. */
    public static final int INSTRUCTION_INDEX = 0x00189915;

    /** (0018,9916) Instruction Text, VR LO, VM 1. */
    public static final int INSTRUCTION_TEXT = 0x00189916;

    /** (0018,9917) Instruction Description, VR UT, VM 1. */
    public static final int INSTRUCTION_DESCRIPTION = 0x00189917;

    /** (0018,9918) Instruction Performed Flag, VR CS, VM 1. */
    public static final int INSTRUCTION_PERFORMED_FLAG = 0x00189918;

    /** (0018,9919) Instruction Performed DateTime, VR DT, VM 1. */
    public static final int INSTRUCTION_PERFORMED_DATE_TIME = 0x00189919;

    /** (0018,991A) Instruction Performance Comment, VR UT, VM 1. */
    public static final int INSTRUCTION_PERFORMANCE_COMMENT = 0x0018991A;

    /** (0018,991B) Patient Positioning Instruction Sequence, VR SQ, VM 1. */
    public static final int PATIENT_POSITIONING_INSTRUCTION_SEQUENCE = 0x0018991B;

    /** (0018,991C) Positioning Method Code Sequence, VR SQ, VM 1. */
    public static final int POSITIONING_METHOD_CODE_SEQUENCE = 0x0018991C;

    /** (0018,991D) Positioning Landmark Sequence, VR SQ, VM 1. */
    public static final int POSITIONING_LANDMARK_SEQUENCE = 0x0018991D;

    /** (0018,991E) Target Frame of Reference UID, VR UI, VM 1. */
    public static final int TARGET_FRAME_OF_REFERENCE_UID = 0x0018991E;

    /** (0018,991F) Acquisition Protocol Element Specification Sequence, VR SQ, VM 1. */
    public static final int ACQUISITION_PROTOCOL_ELEMENT_SPECIFICATION_SEQUENCE = 0x0018991F;

    /** (0018,9920) Acquisition Protocol Element Sequence, VR SQ, VM 1. */
    public static final int ACQUISITION_PROTOCOL_ELEMENT_SEQUENCE = 0x00189920;

    /** (0018,9921) Protocol Element Number, VR US, VM 1. */
    public static final int PROTOCOL_ELEMENT_NUMBER = 0x00189921;

    /** (0018,9922) Protocol Element Name, VR LO, VM 1. */
    public static final int PROTOCOL_ELEMENT_NAME = 0x00189922;

    /** (0018,9923) Protocol Element Characteristics Summary, VR UT, VM 1. */
    public static final int PROTOCOL_ELEMENT_CHARACTERISTICS_SUMMARY = 0x00189923;

    /** (0018,9924) Protocol Element Purpose, VR UT, VM 1. */
    public static final int PROTOCOL_ELEMENT_PURPOSE = 0x00189924;

    /** (0018,9930) Acquisition Motion, VR CS, VM 1. */
    public static final int ACQUISITION_MOTION = 0x00189930;

    /** (0018,9931) Acquisition Start Location Sequence, VR SQ, VM 1. */
    public static final int ACQUISITION_START_LOCATION_SEQUENCE = 0x00189931;

    /** (0018,9932) Acquisition End Location Sequence, VR SQ, VM 1. */
    public static final int ACQUISITION_END_LOCATION_SEQUENCE = 0x00189932;

    /** (0018,9933) Reconstruction Protocol Element Specification Sequence, VR SQ, VM 1. */
    public static final int RECONSTRUCTION_PROTOCOL_ELEMENT_SPECIFICATION_SEQUENCE = 0x00189933;

    /** (0018,9934) Reconstruction Protocol Element Sequence, VR SQ, VM 1. */
    public static final int RECONSTRUCTION_PROTOCOL_ELEMENT_SEQUENCE = 0x00189934;

    /** (0018,9935) Storage Protocol Element Specification Sequence, VR SQ, VM 1. */
    public static final int STORAGE_PROTOCOL_ELEMENT_SPECIFICATION_SEQUENCE = 0x00189935;

    /** (0018,9936) Storage Protocol Element Sequence, VR SQ, VM 1. */
    public static final int STORAGE_PROTOCOL_ELEMENT_SEQUENCE = 0x00189936;

    /** (0018,9937) Requested Series Description, VR LO, VM 1. */
    public static final int REQUESTED_SERIES_DESCRIPTION = 0x00189937;

    /** (0018,9938) Source Acquisition Protocol Element Number, VR US, VM 1-n. */
    public static final int SOURCE_ACQUISITION_PROTOCOL_ELEMENT_NUMBER = 0x00189938;

    /** (0018,9939) Source Acquisition Beam Number, VR US, VM 1-n. */
    public static final int SOURCE_ACQUISITION_BEAM_NUMBER = 0x00189939;

    /** (0018,993A) Source Reconstruction Protocol Element Number, VR US, VM 1-n. */
    public static final int SOURCE_RECONSTRUCTION_PROTOCOL_ELEMENT_NUMBER = 0x0018993A;

    /** (0018,993B) Reconstruction Start Location Sequence, VR SQ, VM 1. */
    public static final int RECONSTRUCTION_START_LOCATION_SEQUENCE = 0x0018993B;

    /** (0018,993C) Reconstruction End Location Sequence, VR SQ, VM 1. */
    public static final int RECONSTRUCTION_END_LOCATION_SEQUENCE = 0x0018993C;

    /** (0018,993D) Reconstruction Algorithm Sequence, VR SQ, VM 1. */
    public static final int RECONSTRUCTION_ALGORITHM_SEQUENCE = 0x0018993D;

    /** (0018,993E) Reconstruction Target Center Location Sequence, VR SQ, VM 1. */
    public static final int RECONSTRUCTION_TARGET_CENTER_LOCATION_SEQUENCE = 0x0018993E;

    /** (0018,9941) Image Filter Description, VR UT, VM 1. */
    public static final int IMAGE_FILTER_DESCRIPTION = 0x00189941;

    /** (0018,9942) CTDIvol Notification Trigger, VR FD, VM 1. */
    public static final int CTDI_VOL_NOTIFICATION_TRIGGER = 0x00189942;

    /** (0018,9943) DLP Notification Trigger, VR FD, VM 1. */
    public static final int DLP_NOTIFICATION_TRIGGER = 0x00189943;

    /** (0018,9944) Auto KVP Selection Type, VR CS, VM 1. */
    public static final int AUTO_KVP_SELECTION_TYPE = 0x00189944;

    /** (0018,9945) Auto KVP Upper Bound, VR FD, VM 1. */
    public static final int AUTO_KVP_UPPER_BOUND = 0x00189945;

    /** (0018,9946) Auto KVP Lower Bound, VR FD, VM 1. */
    public static final int AUTO_KVP_LOWER_BOUND = 0x00189946;

    /** (0018,9947) Protocol Defined Patient Position, VR CS, VM 1. */
    public static final int PROTOCOL_DEFINED_PATIENT_POSITION = 0x00189947;

    /** (0018,A001) Contributing Equipment Sequence, VR SQ, VM 1. */
    public static final int CONTRIBUTING_EQUIPMENT_SEQUENCE = 0x0018A001;

    /** (0018,A002) Contribution DateTime, VR DT, VM 1. */
    public static final int CONTRIBUTION_DATE_TIME = 0x0018A002;

    /** (0018,A003) Contribution Description, VR ST, VM 1. */
    public static final int CONTRIBUTION_DESCRIPTION = 0x0018A003;

    /** (0020,000D) Study Instance UID, VR UI, VM 1. */
    public static final int STUDY_INSTANCE_UID = 0x0020000D;

    /** (0020,000E) Series Instance UID, VR UI, VM 1. */
    public static final int SERIES_INSTANCE_UID = 0x0020000E;

    /** (0020,0010) Study ID, VR SH, VM 1. */
    public static final int STUDY_ID = 0x00200010;

    /** (0020,0011) Series Number, VR IS, VM 1. */
    public static final int SERIES_NUMBER = 0x00200011;

    /** (0020,0012) Acquisition Number, VR IS, VM 1. */
    public static final int ACQUISITION_NUMBER = 0x00200012;

    /** (0020,0013) Instance Number, VR IS, VM 1. */
    public static final int INSTANCE_NUMBER = 0x00200013;

    /** (0020,0014) Isotope Number, VR IS, VM 1. */
    public static final int ISOTOPE_NUMBER = 0x00200014;

    /** (0020,0015) Phase Number, VR IS, VM 1. */
    public static final int PHASE_NUMBER = 0x00200015;

    /** (0020,0016) Interval Number, VR IS, VM 1. */
    public static final int INTERVAL_NUMBER = 0x00200016;

    /** (0020,0017) Time Slot Number, VR IS, VM 1. */
    public static final int TIME_SLOT_NUMBER = 0x00200017;

    /** (0020,0018) Angle Number, VR IS, VM 1. */
    public static final int ANGLE_NUMBER = 0x00200018;

    /** (0020,0019) Item Number, VR IS, VM 1. */
    public static final int ITEM_NUMBER = 0x00200019;

    /** (0020,0020) Patient Orientation, VR CS, VM 2. */
    public static final int PATIENT_ORIENTATION = 0x00200020;

    /** (0020,0022) Overlay Number, VR IS, VM 1. */
    public static final int OVERLAY_NUMBER = 0x00200022;

    /** (0020,0024) Curve Number, VR IS, VM 1. */
    public static final int CURVE_NUMBER = 0x00200024;

    /** (0020,0026) LUT Number, VR IS, VM 1. */
    public static final int LUT_NUMBER = 0x00200026;

    /** (0020,0027) Pyramid Label, VR LO, VM 1. */
    public static final int PYRAMID_LABEL = 0x00200027;

    /** (0020,0030) Image Position, VR DS, VM 3. */
    public static final int IMAGE_POSITION = 0x00200030;

    /** (0020,0032) Image Position (Patient), VR DS, VM 3. */
    public static final int IMAGE_POSITION_PATIENT = 0x00200032;

    /** (0020,0035) Image Orientation, VR DS, VM 6. */
    public static final int IMAGE_ORIENTATION = 0x00200035;

    /** (0020,0037) Image Orientation (Patient), VR DS, VM 6. */
    public static final int IMAGE_ORIENTATION_PATIENT = 0x00200037;

    /** (0020,0050) Location, VR DS, VM 1. */
    public static final int LOCATION = 0x00200050;

    /** (0020,0052) Frame of Reference UID, VR UI, VM 1. */
    public static final int FRAME_OF_REFERENCE_UID = 0x00200052;

    /** (0020,0060) Laterality, VR CS, VM 1. */
    public static final int LATERALITY = 0x00200060;

    /** (0020,0062) Image Laterality, VR CS, VM 1. */
    public static final int IMAGE_LATERALITY = 0x00200062;

    /** (0020,0070) Image Geometry Type, VR LO, VM 1. */
    public static final int IMAGE_GEOMETRY_TYPE = 0x00200070;

    /** (0020,0080) Masking Image, VR CS, VM 1-n. */
    public static final int MASKING_IMAGE = 0x00200080;

    /** (0020,00AA) Report Number, VR IS, VM 1. */
    public static final int REPORT_NUMBER = 0x002000AA;

    /** (0020,0100) Temporal Position Identifier, VR IS, VM 1. */
    public static final int TEMPORAL_POSITION_IDENTIFIER = 0x00200100;

    /** (0020,0105) Number of Temporal Positions, VR IS, VM 1. */
    public static final int NUMBER_OF_TEMPORAL_POSITIONS = 0x00200105;

    /** (0020,0110) Temporal Resolution, VR DS, VM 1. */
    public static final int TEMPORAL_RESOLUTION = 0x00200110;

    /** (0020,0200) Synchronization Frame of Reference UID, VR UI, VM 1. */
    public static final int SYNCHRONIZATION_FRAME_OF_REFERENCE_UID = 0x00200200;

    /** (0020,0242) SOP Instance UID of Concatenation Source, VR UI, VM 1. */
    public static final int SOP_INSTANCE_UID_OF_CONCATENATION_SOURCE = 0x00200242;

    /** (0020,1000) Series in Study, VR IS, VM 1. */
    public static final int SERIES_IN_STUDY = 0x00201000;

    /** (0020,1001) Acquisitions in Series, VR IS, VM 1. */
    public static final int ACQUISITIONS_IN_SERIES = 0x00201001;

    /** (0020,1002) Images in Acquisition, VR IS, VM 1. */
    public static final int IMAGES_IN_ACQUISITION = 0x00201002;

    /** (0020,1003) Images in Series, VR IS, VM 1. */
    public static final int IMAGES_IN_SERIES = 0x00201003;

    /** (0020,1004) Acquisitions in Study, VR IS, VM 1. */
    public static final int ACQUISITIONS_IN_STUDY = 0x00201004;

    /** (0020,1005) Images in Study, VR IS, VM 1. */
    public static final int IMAGES_IN_STUDY = 0x00201005;

    /** (0020,1020) Reference, VR LO, VM 1-n. */
    public static final int REFERENCE = 0x00201020;

    /** (0020,103F) Target Position Reference Indicator, VR LO, VM 1. */
    public static final int TARGET_POSITION_REFERENCE_INDICATOR = 0x0020103F;

    /** (0020,1040) Position Reference Indicator, VR LO, VM 1. */
    public static final int POSITION_REFERENCE_INDICATOR = 0x00201040;

    /** (0020,1041) Slice Location, VR DS, VM 1. */
    public static final int SLICE_LOCATION = 0x00201041;

    /** (0020,1070) Other Study Numbers, VR IS, VM 1-n. */
    public static final int OTHER_STUDY_NUMBERS = 0x00201070;

    /** (0020,1200) Number of Patient Related Studies, VR IS, VM 1. */
    public static final int NUMBER_OF_PATIENT_RELATED_STUDIES = 0x00201200;

    /** (0020,1202) Number of Patient Related Series, VR IS, VM 1. */
    public static final int NUMBER_OF_PATIENT_RELATED_SERIES = 0x00201202;

    /** (0020,1204) Number of Patient Related Instances, VR IS, VM 1. */
    public static final int NUMBER_OF_PATIENT_RELATED_INSTANCES = 0x00201204;

    /** (0020,1206) Number of Study Related Series, VR IS, VM 1. */
    public static final int NUMBER_OF_STUDY_RELATED_SERIES = 0x00201206;

    /** (0020,1208) Number of Study Related Instances, VR IS, VM 1. */
    public static final int NUMBER_OF_STUDY_RELATED_INSTANCES = 0x00201208;

    /** (0020,1209) Number of Series Related Instances, VR IS, VM 1. */
    public static final int NUMBER_OF_SERIES_RELATED_INSTANCES = 0x00201209;

    /** (0020,3401) Modifying Device ID, VR CS, VM 1. */
    public static final int MODIFYING_DEVICE_ID = 0x00203401;

    /** (0020,3402) Modified Image ID, VR CS, VM 1. */
    public static final int MODIFIED_IMAGE_ID = 0x00203402;

    /** (0020,3403) Modified Image Date, VR DA, VM 1. */
    public static final int MODIFIED_IMAGE_DATE = 0x00203403;

    /** (0020,3404) Modifying Device Manufacturer, VR LO, VM 1. */
    public static final int MODIFYING_DEVICE_MANUFACTURER = 0x00203404;

    /** (0020,3405) Modified Image Time, VR TM, VM 1. */
    public static final int MODIFIED_IMAGE_TIME = 0x00203405;

    /** (0020,3406) Modified Image Description, VR LO, VM 1. */
    public static final int MODIFIED_IMAGE_DESCRIPTION = 0x00203406;

    /** (0020,4000) Image Comments, VR LT, VM 1. */
    public static final int IMAGE_COMMENTS = 0x00204000;

    /** (0020,5000) Original Image Identification, VR AT, VM 1-n. */
    public static final int ORIGINAL_IMAGE_IDENTIFICATION = 0x00205000;

    /** (0020,5002) Original Image Identification Nomenclature, VR LO, VM 1-n. */
    public static final int ORIGINAL_IMAGE_IDENTIFICATION_NOMENCLATURE = 0x00205002;

    /** (0020,9056) Stack ID, VR SH, VM 1. */
    public static final int STACK_ID = 0x00209056;

    /** (0020,9057) In-Stack Position Number, VR UL, VM 1. */
    public static final int IN_STACK_POSITION_NUMBER = 0x00209057;

    /** (0020,9071) Frame Anatomy Sequence, VR SQ, VM 1. */
    public static final int FRAME_ANATOMY_SEQUENCE = 0x00209071;

    /** (0020,9072) Frame Laterality, VR CS, VM 1. */
    public static final int FRAME_LATERALITY = 0x00209072;

    /** (0020,9111) Frame Content Sequence, VR SQ, VM 1. */
    public static final int FRAME_CONTENT_SEQUENCE = 0x00209111;

    /** (0020,9113) Plane Position Sequence, VR SQ, VM 1. */
    public static final int PLANE_POSITION_SEQUENCE = 0x00209113;

    /** (0020,9116) Plane Orientation Sequence, VR SQ, VM 1. */
    public static final int PLANE_ORIENTATION_SEQUENCE = 0x00209116;

    /** (0020,9128) Temporal Position Index, VR UL, VM 1. */
    public static final int TEMPORAL_POSITION_INDEX = 0x00209128;

    /** (0020,9153) Nominal Cardiac Trigger Delay Time, VR FD, VM 1. */
    public static final int NOMINAL_CARDIAC_TRIGGER_DELAY_TIME = 0x00209153;

    /** (0020,9154) Nominal Cardiac Trigger Time Prior To R-Peak, VR FL, VM 1. */
    public static final int NOMINAL_CARDIAC_TRIGGER_TIME_PRIOR_TO_R_PEAK = 0x00209154;

    /** (0020,9155) Actual Cardiac Trigger Time Prior To R-Peak, VR FL, VM 1. */
    public static final int ACTUAL_CARDIAC_TRIGGER_TIME_PRIOR_TO_R_PEAK = 0x00209155;

    /** (0020,9156) Frame Acquisition Number, VR US, VM 1. */
    public static final int FRAME_ACQUISITION_NUMBER = 0x00209156;

    /** (0020,9157) Dimension Index Values, VR UL, VM 1-n. */
    public static final int DIMENSION_INDEX_VALUES = 0x00209157;

    /** (0020,9158) Frame Comments, VR LT, VM 1. */
    public static final int FRAME_COMMENTS = 0x00209158;

    /** (0020,9161) Concatenation UID, VR UI, VM 1. */
    public static final int CONCATENATION_UID = 0x00209161;

    /** (0020,9162) In-concatenation Number, VR US, VM 1. */
    public static final int IN_CONCATENATION_NUMBER = 0x00209162;

    /** (0020,9163) In-concatenation Total Number, VR US, VM 1. */
    public static final int IN_CONCATENATION_TOTAL_NUMBER = 0x00209163;

    /** (0020,9164) Dimension Organization UID, VR UI, VM 1. */
    public static final int DIMENSION_ORGANIZATION_UID = 0x00209164;

    /** (0020,9165) Dimension Index Pointer, VR AT, VM 1. */
    public static final int DIMENSION_INDEX_POINTER = 0x00209165;

    /** (0020,9167) Functional Group Pointer, VR AT, VM 1. */
    public static final int FUNCTIONAL_GROUP_POINTER = 0x00209167;

    /** (0020,9170) Unassigned Shared Converted Attributes Sequence, VR SQ, VM 1. */
    public static final int UNASSIGNED_SHARED_CONVERTED_ATTRIBUTES_SEQUENCE = 0x00209170;

    /** (0020,9171) Unassigned Per-Frame Converted Attributes Sequence, VR SQ, VM 1. */
    public static final int UNASSIGNED_PER_FRAME_CONVERTED_ATTRIBUTES_SEQUENCE = 0x00209171;

    /** (0020,9172) Conversion Source Attributes Sequence, VR SQ, VM 1. */
    public static final int CONVERSION_SOURCE_ATTRIBUTES_SEQUENCE = 0x00209172;

    /** (0020,9213) Dimension Index Private Creator, VR LO, VM 1. */
    public static final int DIMENSION_INDEX_PRIVATE_CREATOR = 0x00209213;

    /** (0020,9221) Dimension Organization Sequence, VR SQ, VM 1. */
    public static final int DIMENSION_ORGANIZATION_SEQUENCE = 0x00209221;

    /** (0020,9222) Dimension Index Sequence, VR SQ, VM 1. */
    public static final int DIMENSION_INDEX_SEQUENCE = 0x00209222;

    /** (0020,9228) Concatenation Frame Offset Number, VR UL, VM 1. */
    public static final int CONCATENATION_FRAME_OFFSET_NUMBER = 0x00209228;

    /** (0020,9238) Functional Group Private Creator, VR LO, VM 1. */
    public static final int FUNCTIONAL_GROUP_PRIVATE_CREATOR = 0x00209238;

    /** (0020,9241) Nominal Percentage of Cardiac Phase, VR FL, VM 1. */
    public static final int NOMINAL_PERCENTAGE_OF_CARDIAC_PHASE = 0x00209241;

    /** (0020,9245) Nominal Percentage of Respiratory Phase, VR FL, VM 1. */
    public static final int NOMINAL_PERCENTAGE_OF_RESPIRATORY_PHASE = 0x00209245;

    /** (0020,9246) Starting Respiratory Amplitude, VR FL, VM 1. */
    public static final int STARTING_RESPIRATORY_AMPLITUDE = 0x00209246;

    /** (0020,9247) Starting Respiratory Phase, VR CS, VM 1. */
    public static final int STARTING_RESPIRATORY_PHASE = 0x00209247;

    /** (0020,9248) Ending Respiratory Amplitude, VR FL, VM 1. */
    public static final int ENDING_RESPIRATORY_AMPLITUDE = 0x00209248;

    /** (0020,9249) Ending Respiratory Phase, VR CS, VM 1. */
    public static final int ENDING_RESPIRATORY_PHASE = 0x00209249;

    /** (0020,9250) Respiratory Trigger Type, VR CS, VM 1. */
    public static final int RESPIRATORY_TRIGGER_TYPE = 0x00209250;

    /** (0020,9251) R-R Interval Time Nominal, VR FD, VM 1. */
    public static final int RR_INTERVAL_TIME_NOMINAL = 0x00209251;

    /** (0020,9252) Actual Cardiac Trigger Delay Time, VR FD, VM 1. */
    public static final int ACTUAL_CARDIAC_TRIGGER_DELAY_TIME = 0x00209252;

    /** (0020,9253) Respiratory Synchronization Sequence, VR SQ, VM 1. */
    public static final int RESPIRATORY_SYNCHRONIZATION_SEQUENCE = 0x00209253;

    /** (0020,9254) Respiratory Interval Time, VR FD, VM 1. */
    public static final int RESPIRATORY_INTERVAL_TIME = 0x00209254;

    /** (0020,9255) Nominal Respiratory Trigger Delay Time, VR FD, VM 1. */
    public static final int NOMINAL_RESPIRATORY_TRIGGER_DELAY_TIME = 0x00209255;

    /** (0020,9256) Respiratory Trigger Delay Threshold, VR FD, VM 1. */
    public static final int RESPIRATORY_TRIGGER_DELAY_THRESHOLD = 0x00209256;

    /** (0020,9257) Actual Respiratory Trigger Delay Time, VR FD, VM 1. */
    public static final int ACTUAL_RESPIRATORY_TRIGGER_DELAY_TIME = 0x00209257;

    /** (0020,9301) Image Position (Volume), VR FD, VM 3. */
    public static final int IMAGE_POSITION_VOLUME = 0x00209301;

    /** (0020,9302) Image Orientation (Volume), VR FD, VM 6. */
    public static final int IMAGE_ORIENTATION_VOLUME = 0x00209302;

    /** (0020,9307) Ultrasound Acquisition Geometry, VR CS, VM 1. */
    public static final int ULTRASOUND_ACQUISITION_GEOMETRY = 0x00209307;

    /** (0020,9308) Apex Position, VR FD, VM 3. */
    public static final int APEX_POSITION = 0x00209308;

    /** (0020,9309) Volume to Transducer Mapping Matrix, VR FD, VM 16. */
    public static final int VOLUME_TO_TRANSDUCER_MAPPING_MATRIX = 0x00209309;

    /** (0020,930A) Volume to Table Mapping Matrix, VR FD, VM 16. */
    public static final int VOLUME_TO_TABLE_MAPPING_MATRIX = 0x0020930A;

    /** (0020,930B) Volume to Transducer Relationship, VR CS, VM 1. */
    public static final int VOLUME_TO_TRANSDUCER_RELATIONSHIP = 0x0020930B;

    /** (0020,930C) Patient Frame of Reference Source, VR CS, VM 1. */
    public static final int PATIENT_FRAME_OF_REFERENCE_SOURCE = 0x0020930C;

    /** (0020,930D) Temporal Position Time Offset, VR FD, VM 1. */
    public static final int TEMPORAL_POSITION_TIME_OFFSET = 0x0020930D;

    /** (0020,930E) Plane Position (Volume) Sequence, VR SQ, VM 1. */
    public static final int PLANE_POSITION_VOLUME_SEQUENCE = 0x0020930E;

    /** (0020,930F) Plane Orientation (Volume) Sequence, VR SQ, VM 1. */
    public static final int PLANE_ORIENTATION_VOLUME_SEQUENCE = 0x0020930F;

    /** (0020,9310) Temporal Position Sequence, VR SQ, VM 1. */
    public static final int TEMPORAL_POSITION_SEQUENCE = 0x00209310;

    /** (0020,9311) Dimension Organization Type, VR CS, VM 1. */
    public static final int DIMENSION_ORGANIZATION_TYPE = 0x00209311;

    /** (0020,9312) Volume Frame of Reference UID, VR UI, VM 1. */
    public static final int VOLUME_FRAME_OF_REFERENCE_UID = 0x00209312;

    /** (0020,9313) Table Frame of Reference UID, VR UI, VM 1. */
    public static final int TABLE_FRAME_OF_REFERENCE_UID = 0x00209313;

    /** (0020,9421) Dimension Description Label, VR LO, VM 1. */
    public static final int DIMENSION_DESCRIPTION_LABEL = 0x00209421;

    /** (0020,9450) Patient Orientation in Frame Sequence, VR SQ, VM 1. */
    public static final int PATIENT_ORIENTATION_IN_FRAME_SEQUENCE = 0x00209450;

    /** (0020,9453) Frame Label, VR LO, VM 1. */
    public static final int FRAME_LABEL = 0x00209453;

    /** (0020,9518) Acquisition Index, VR US, VM 1-n. */
    public static final int ACQUISITION_INDEX = 0x00209518;

    /** (0020,9529) Contributing SOP Instances Reference Sequence, VR SQ, VM 1. */
    public static final int CONTRIBUTING_SOP_INSTANCES_REFERENCE_SEQUENCE = 0x00209529;

    /** (0020,9536) Reconstruction Index, VR US, VM 1. */
    public static final int RECONSTRUCTION_INDEX = 0x00209536;

    /** (0022,0001) Light Path Filter Pass-Through Wavelength, VR US, VM 1. */
    public static final int LIGHT_PATH_FILTER_PASS_THROUGH_WAVELENGTH = 0x00220001;

    /** (0022,0002) Light Path Filter Pass Band, VR US, VM 2. */
    public static final int LIGHT_PATH_FILTER_PASS_BAND = 0x00220002;

    /** (0022,0003) Image Path Filter Pass-Through Wavelength, VR US, VM 1. */
    public static final int IMAGE_PATH_FILTER_PASS_THROUGH_WAVELENGTH = 0x00220003;

    /** (0022,0004) Image Path Filter Pass Band, VR US, VM 2. */
    public static final int IMAGE_PATH_FILTER_PASS_BAND = 0x00220004;

    /** (0022,0005) Patient Eye Movement Commanded, VR CS, VM 1. */
    public static final int PATIENT_EYE_MOVEMENT_COMMANDED = 0x00220005;

    /** (0022,0006) Patient Eye Movement Command Code Sequence, VR SQ, VM 1. */
    public static final int PATIENT_EYE_MOVEMENT_COMMAND_CODE_SEQUENCE = 0x00220006;

    /** (0022,0007) Spherical Lens Power, VR FL, VM 1. */
    public static final int SPHERICAL_LENS_POWER = 0x00220007;

    /** (0022,0008) Cylinder Lens Power, VR FL, VM 1. */
    public static final int CYLINDER_LENS_POWER = 0x00220008;

    /** (0022,0009) Cylinder Axis, VR FL, VM 1. */
    public static final int CYLINDER_AXIS = 0x00220009;

    /** (0022,000A) Emmetropic Magnification, VR FL, VM 1. */
    public static final int EMMETROPIC_MAGNIFICATION = 0x0022000A;

    /** (0022,000B) Intra Ocular Pressure, VR FL, VM 1. */
    public static final int INTRA_OCULAR_PRESSURE = 0x0022000B;

    /** (0022,000C) Horizontal Field of View, VR FL, VM 1. */
    public static final int HORIZONTAL_FIELD_OF_VIEW = 0x0022000C;

    /** (0022,000D) Pupil Dilated, VR CS, VM 1. */
    public static final int PUPIL_DILATED = 0x0022000D;

    /** (0022,000E) Degree of Dilation, VR FL, VM 1. */
    public static final int DEGREE_OF_DILATION = 0x0022000E;

    /** (0022,000F) Vertex Distance, VR FD, VM 1. */
    public static final int VERTEX_DISTANCE = 0x0022000F;

    /** (0022,0010) Stereo Baseline Angle, VR FL, VM 1. */
    public static final int STEREO_BASELINE_ANGLE = 0x00220010;

    /** (0022,0011) Stereo Baseline Displacement, VR FL, VM 1. */
    public static final int STEREO_BASELINE_DISPLACEMENT = 0x00220011;

    /** (0022,0012) Stereo Horizontal Pixel Offset, VR FL, VM 1. */
    public static final int STEREO_HORIZONTAL_PIXEL_OFFSET = 0x00220012;

    /** (0022,0013) Stereo Vertical Pixel Offset, VR FL, VM 1. */
    public static final int STEREO_VERTICAL_PIXEL_OFFSET = 0x00220013;

    /** (0022,0014) Stereo Rotation, VR FL, VM 1. */
    public static final int STEREO_ROTATION = 0x00220014;

    /** (0022,0015) Acquisition Device Type Code Sequence, VR SQ, VM 1. */
    public static final int ACQUISITION_DEVICE_TYPE_CODE_SEQUENCE = 0x00220015;

    /** (0022,0016) Illumination Type Code Sequence, VR SQ, VM 1. */
    public static final int ILLUMINATION_TYPE_CODE_SEQUENCE = 0x00220016;

    /** (0022,0017) Light Path Filter Type Stack Code Sequence, VR SQ, VM 1. */
    public static final int LIGHT_PATH_FILTER_TYPE_STACK_CODE_SEQUENCE = 0x00220017;

    /** (0022,0018) Image Path Filter Type Stack Code Sequence, VR SQ, VM 1. */
    public static final int IMAGE_PATH_FILTER_TYPE_STACK_CODE_SEQUENCE = 0x00220018;

    /** (0022,0019) Lenses Code Sequence, VR SQ, VM 1. */
    public static final int LENSES_CODE_SEQUENCE = 0x00220019;

    /** (0022,001A) Channel Description Code Sequence, VR SQ, VM 1. */
    public static final int CHANNEL_DESCRIPTION_CODE_SEQUENCE = 0x0022001A;

    /** (0022,001B) Refractive State Sequence, VR SQ, VM 1. */
    public static final int REFRACTIVE_STATE_SEQUENCE = 0x0022001B;

    /** (0022,001C) Mydriatic Agent Code Sequence, VR SQ, VM 1. */
    public static final int MYDRIATIC_AGENT_CODE_SEQUENCE = 0x0022001C;

    /** (0022,001D) Relative Image Position Code Sequence, VR SQ, VM 1. */
    public static final int RELATIVE_IMAGE_POSITION_CODE_SEQUENCE = 0x0022001D;

    /** (0022,001E) Camera Angle of View, VR FL, VM 1. */
    public static final int CAMERA_ANGLE_OF_VIEW = 0x0022001E;

    /** (0022,0020) Stereo Pairs Sequence, VR SQ, VM 1. */
    public static final int STEREO_PAIRS_SEQUENCE = 0x00220020;

    /** (0022,0021) Left Image Sequence, VR SQ, VM 1. */
    public static final int LEFT_IMAGE_SEQUENCE = 0x00220021;

    /** (0022,0022) Right Image Sequence, VR SQ, VM 1. */
    public static final int RIGHT_IMAGE_SEQUENCE = 0x00220022;

    /** (0022,0028) Stereo Pairs Present, VR CS, VM 1. */
    public static final int STEREO_PAIRS_PRESENT = 0x00220028;

    /** (0022,0030) Axial Length of the Eye, VR FL, VM 1. */
    public static final int AXIAL_LENGTH_OF_THE_EYE = 0x00220030;

    /** (0022,0031) Ophthalmic Frame Location Sequence, VR SQ, VM 1. */
    public static final int OPHTHALMIC_FRAME_LOCATION_SEQUENCE = 0x00220031;

    /** (0022,0032) Reference Coordinates, VR FL, VM 2-2n. */
    public static final int REFERENCE_COORDINATES = 0x00220032;

    /** (0022,0035) Depth Spatial Resolution, VR FL, VM 1. */
    public static final int DEPTH_SPATIAL_RESOLUTION = 0x00220035;

    /** (0022,0036) Maximum Depth Distortion, VR FL, VM 1. */
    public static final int MAXIMUM_DEPTH_DISTORTION = 0x00220036;

    /** (0022,0037) Along-scan Spatial Resolution, VR FL, VM 1. */
    public static final int ALONG_SCAN_SPATIAL_RESOLUTION = 0x00220037;

    /** (0022,0038) Maximum Along-scan Distortion, VR FL, VM 1. */
    public static final int MAXIMUM_ALONG_SCAN_DISTORTION = 0x00220038;

    /** (0022,0039) Ophthalmic Image Orientation, VR CS, VM 1. */
    public static final int OPHTHALMIC_IMAGE_ORIENTATION = 0x00220039;

    /** (0022,0041) Depth of Transverse Image, VR FL, VM 1. */
    public static final int DEPTH_OF_TRANSVERSE_IMAGE = 0x00220041;

    /** (0022,0042) Mydriatic Agent Concentration Units Sequence, VR SQ, VM 1. */
    public static final int MYDRIATIC_AGENT_CONCENTRATION_UNITS_SEQUENCE = 0x00220042;

    /** (0022,0048) Across-scan Spatial Resolution, VR FL, VM 1. */
    public static final int ACROSS_SCAN_SPATIAL_RESOLUTION = 0x00220048;

    /** (0022,0049) Maximum Across-scan Distortion, VR FL, VM 1. */
    public static final int MAXIMUM_ACROSS_SCAN_DISTORTION = 0x00220049;

    /** (0022,004E) Mydriatic Agent Concentration, VR DS, VM 1. */
    public static final int MYDRIATIC_AGENT_CONCENTRATION = 0x0022004E;

    /** (0022,0055) Illumination Wave Length, VR FL, VM 1. */
    public static final int ILLUMINATION_WAVE_LENGTH = 0x00220055;

    /** (0022,0056) Illumination Power, VR FL, VM 1. */
    public static final int ILLUMINATION_POWER = 0x00220056;

    /** (0022,0057) Illumination Bandwidth, VR FL, VM 1. */
    public static final int ILLUMINATION_BANDWIDTH = 0x00220057;

    /** (0022,0058) Mydriatic Agent Sequence, VR SQ, VM 1. */
    public static final int MYDRIATIC_AGENT_SEQUENCE = 0x00220058;

    /** (0022,1007) Ophthalmic Axial Measurements Right Eye Sequence, VR SQ, VM 1. */
    public static final int OPHTHALMIC_AXIAL_MEASUREMENTS_RIGHT_EYE_SEQUENCE = 0x00221007;

    /** (0022,1008) Ophthalmic Axial Measurements Left Eye Sequence, VR SQ, VM 1. */
    public static final int OPHTHALMIC_AXIAL_MEASUREMENTS_LEFT_EYE_SEQUENCE = 0x00221008;

    /** (0022,1009) Ophthalmic Axial Measurements Device Type, VR CS, VM 1. */
    public static final int OPHTHALMIC_AXIAL_MEASUREMENTS_DEVICE_TYPE = 0x00221009;

    /** (0022,1010) Ophthalmic Axial Length Measurements Type, VR CS, VM 1. */
    public static final int OPHTHALMIC_AXIAL_LENGTH_MEASUREMENTS_TYPE = 0x00221010;

    /** (0022,1012) Ophthalmic Axial Length Sequence, VR SQ, VM 1. */
    public static final int OPHTHALMIC_AXIAL_LENGTH_SEQUENCE = 0x00221012;

    /** (0022,1019) Ophthalmic Axial Length, VR FL, VM 1. */
    public static final int OPHTHALMIC_AXIAL_LENGTH = 0x00221019;

    /** (0022,1024) Lens Status Code Sequence, VR SQ, VM 1. */
    public static final int LENS_STATUS_CODE_SEQUENCE = 0x00221024;

    /** (0022,1025) Vitreous Status Code Sequence, VR SQ, VM 1. */
    public static final int VITREOUS_STATUS_CODE_SEQUENCE = 0x00221025;

    /** (0022,1028) IOL Formula Code Sequence, VR SQ, VM 1. */
    public static final int IOL_FORMULA_CODE_SEQUENCE = 0x00221028;

    /** (0022,1029) IOL Formula Detail, VR LO, VM 1. */
    public static final int IOL_FORMULA_DETAIL = 0x00221029;

    /** (0022,1033) Keratometer Index, VR FL, VM 1. */
    public static final int KERATOMETER_INDEX = 0x00221033;

    /** (0022,1035) Source of Ophthalmic Axial Length Code Sequence, VR SQ, VM 1. */
    public static final int SOURCE_OF_OPHTHALMIC_AXIAL_LENGTH_CODE_SEQUENCE = 0x00221035;

    /** (0022,1036) Source of Corneal Size Data Code Sequence, VR SQ, VM 1. */
    public static final int SOURCE_OF_CORNEAL_SIZE_DATA_CODE_SEQUENCE = 0x00221036;

    /** (0022,1037) Target Refraction, VR FL, VM 1. */
    public static final int TARGET_REFRACTION = 0x00221037;

    /** (0022,1039) Refractive Procedure Occurred, VR CS, VM 1. */
    public static final int REFRACTIVE_PROCEDURE_OCCURRED = 0x00221039;

    /** (0022,1040) Refractive Surgery Type Code Sequence, VR SQ, VM 1. */
    public static final int REFRACTIVE_SURGERY_TYPE_CODE_SEQUENCE = 0x00221040;

    /** (0022,1044) Ophthalmic Ultrasound Method Code Sequence, VR SQ, VM 1. */
    public static final int OPHTHALMIC_ULTRASOUND_METHOD_CODE_SEQUENCE = 0x00221044;

    /** (0022,1045) Surgically Induced Astigmatism Sequence, VR SQ, VM 1. */
    public static final int SURGICALLY_INDUCED_ASTIGMATISM_SEQUENCE = 0x00221045;

    /** (0022,1046) Type of Optical Correction, VR CS, VM 1. */
    public static final int TYPE_OF_OPTICAL_CORRECTION = 0x00221046;

    /** (0022,1047) Toric IOL Power Sequence, VR SQ, VM 1. */
    public static final int TORIC_IOL_POWER_SEQUENCE = 0x00221047;

    /** (0022,1048) Predicted Toric Error Sequence, VR SQ, VM 1. */
    public static final int PREDICTED_TORIC_ERROR_SEQUENCE = 0x00221048;

    /** (0022,1049) Pre-Selected for Implantation, VR CS, VM 1. */
    public static final int PRE_SELECTED_FOR_IMPLANTATION = 0x00221049;

    /** (0022,104A) Toric IOL Power for Exact Emmetropia Sequence, VR SQ, VM 1. */
    public static final int TORIC_IOL_POWER_FOR_EXACT_EMMETROPIA_SEQUENCE = 0x0022104A;

    /** (0022,104B) Toric IOL Power for Exact Target Refraction Sequence, VR SQ, VM 1. */
    public static final int TORIC_IOL_POWER_FOR_EXACT_TARGET_REFRACTION_SEQUENCE = 0x0022104B;

    /** (0022,1050) Ophthalmic Axial Length Measurements Sequence, VR SQ, VM 1. */
    public static final int OPHTHALMIC_AXIAL_LENGTH_MEASUREMENTS_SEQUENCE = 0x00221050;

    /** (0022,1053) IOL Power, VR FL, VM 1. */
    public static final int IOL_POWER = 0x00221053;

    /** (0022,1054) Predicted Refractive Error, VR FL, VM 1. */
    public static final int PREDICTED_REFRACTIVE_ERROR = 0x00221054;

    /** (0022,1059) Ophthalmic Axial Length Velocity, VR FL, VM 1. */
    public static final int OPHTHALMIC_AXIAL_LENGTH_VELOCITY = 0x00221059;

    /** (0022,1065) Lens Status Description, VR LO, VM 1. */
    public static final int LENS_STATUS_DESCRIPTION = 0x00221065;

    /** (0022,1066) Vitreous Status Description, VR LO, VM 1. */
    public static final int VITREOUS_STATUS_DESCRIPTION = 0x00221066;

    /** (0022,1090) IOL Power Sequence, VR SQ, VM 1. */
    public static final int IOL_POWER_SEQUENCE = 0x00221090;

    /** (0022,1092) Lens Constant Sequence, VR SQ, VM 1. */
    public static final int LENS_CONSTANT_SEQUENCE = 0x00221092;

    /** (0022,1093) IOL Manufacturer, VR LO, VM 1. */
    public static final int IOL_MANUFACTURER = 0x00221093;

    /** (0022,1094) Lens Constant Description, VR LO, VM 1. */
    public static final int LENS_CONSTANT_DESCRIPTION = 0x00221094;

    /** (0022,1095) Implant Name, VR LO, VM 1. */
    public static final int IMPLANT_NAME = 0x00221095;

    /** (0022,1096) Keratometry Measurement Type Code Sequence, VR SQ, VM 1. */
    public static final int KERATOMETRY_MEASUREMENT_TYPE_CODE_SEQUENCE = 0x00221096;

    /** (0022,1097) Implant Part Number, VR LO, VM 1. */
    public static final int IMPLANT_PART_NUMBER = 0x00221097;

    /** (0022,1100) Referenced Ophthalmic Axial Measurements Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_OPHTHALMIC_AXIAL_MEASUREMENTS_SEQUENCE = 0x00221100;

    /** (0022,1101) Ophthalmic Axial Length Measurements Segment Name Code Sequence, VR SQ, VM 1. */
    public static final int OPHTHALMIC_AXIAL_LENGTH_MEASUREMENTS_SEGMENT_NAME_CODE_SEQUENCE = 0x00221101;

    /** (0022,1103) Refractive Error Before Refractive Surgery Code Sequence, VR SQ, VM 1. */
    public static final int REFRACTIVE_ERROR_BEFORE_REFRACTIVE_SURGERY_CODE_SEQUENCE = 0x00221103;

    /** (0022,1121) IOL Power For Exact Emmetropia, VR FL, VM 1. */
    public static final int IOL_POWER_FOR_EXACT_EMMETROPIA = 0x00221121;

    /** (0022,1122) IOL Power For Exact Target Refraction, VR FL, VM 1. */
    public static final int IOL_POWER_FOR_EXACT_TARGET_REFRACTION = 0x00221122;

    /** (0022,1125) Anterior Chamber Depth Definition Code Sequence, VR SQ, VM 1. */
    public static final int ANTERIOR_CHAMBER_DEPTH_DEFINITION_CODE_SEQUENCE = 0x00221125;

    /** (0022,1127) Lens Thickness Sequence, VR SQ, VM 1. */
    public static final int LENS_THICKNESS_SEQUENCE = 0x00221127;

    /** (0022,1128) Anterior Chamber Depth Sequence, VR SQ, VM 1. */
    public static final int ANTERIOR_CHAMBER_DEPTH_SEQUENCE = 0x00221128;

    /** (0022,112A) Calculation Comment Sequence, VR SQ, VM 1. */
    public static final int CALCULATION_COMMENT_SEQUENCE = 0x0022112A;

    /** (0022,112B) Calculation Comment Type, VR CS, VM 1. */
    public static final int CALCULATION_COMMENT_TYPE = 0x0022112B;

    /** (0022,112C) Calculation Comment, VR LT, VM 1. */
    public static final int CALCULATION_COMMENT = 0x0022112C;

    /** (0022,1130) Lens Thickness, VR FL, VM 1. */
    public static final int LENS_THICKNESS = 0x00221130;

    /** (0022,1131) Anterior Chamber Depth, VR FL, VM 1. */
    public static final int ANTERIOR_CHAMBER_DEPTH = 0x00221131;

    /** (0022,1132) Source of Lens Thickness Data Code Sequence, VR SQ, VM 1. */
    public static final int SOURCE_OF_LENS_THICKNESS_DATA_CODE_SEQUENCE = 0x00221132;

    /** (0022,1133) Source of Anterior Chamber Depth Data Code Sequence, VR SQ, VM 1. */
    public static final int SOURCE_OF_ANTERIOR_CHAMBER_DEPTH_DATA_CODE_SEQUENCE = 0x00221133;

    /** (0022,1134) Source of Refractive Measurements Sequence, VR SQ, VM 1. */
    public static final int SOURCE_OF_REFRACTIVE_MEASUREMENTS_SEQUENCE = 0x00221134;

    /** (0022,1135) Source of Refractive Measurements Code Sequence, VR SQ, VM 1. */
    public static final int SOURCE_OF_REFRACTIVE_MEASUREMENTS_CODE_SEQUENCE = 0x00221135;

    /** (0022,1140) Ophthalmic Axial Length Measurement Modified, VR CS, VM 1. */
    public static final int OPHTHALMIC_AXIAL_LENGTH_MEASUREMENT_MODIFIED = 0x00221140;

    /** (0022,1150) Ophthalmic Axial Length Data Source Code Sequence, VR SQ, VM 1. */
    public static final int OPHTHALMIC_AXIAL_LENGTH_DATA_SOURCE_CODE_SEQUENCE = 0x00221150;

    /** (0022,1153) Ophthalmic Axial Length Acquisition Method Code Sequence, VR SQ, VM 1. */
    public static final int OPHTHALMIC_AXIAL_LENGTH_ACQUISITION_METHOD_CODE_SEQUENCE = 0x00221153;

    /** (0022,1155) Signal to Noise Ratio, VR FL, VM 1. */
    public static final int SIGNAL_TO_NOISE_RATIO = 0x00221155;

    /** (0022,1159) Ophthalmic Axial Length Data Source Description, VR LO, VM 1. */
    public static final int OPHTHALMIC_AXIAL_LENGTH_DATA_SOURCE_DESCRIPTION = 0x00221159;

    /** (0022,1210) Ophthalmic Axial Length Measurements Total Length Sequence, VR SQ, VM 1. */
    public static final int OPHTHALMIC_AXIAL_LENGTH_MEASUREMENTS_TOTAL_LENGTH_SEQUENCE = 0x00221210;

    /** (0022,1211) Ophthalmic Axial Length Measurements Segmental Length Sequence, VR SQ, VM 1. */
    public static final int OPHTHALMIC_AXIAL_LENGTH_MEASUREMENTS_SEGMENTAL_LENGTH_SEQUENCE = 0x00221211;

    /** (0022,1212) Ophthalmic Axial Length Measurements Length Summation Sequence, VR SQ, VM 1. */
    public static final int OPHTHALMIC_AXIAL_LENGTH_MEASUREMENTS_LENGTH_SUMMATION_SEQUENCE = 0x00221212;

    /** (0022,1220) Ultrasound Ophthalmic Axial Length Measurements Sequence, VR SQ, VM 1. */
    public static final int ULTRASOUND_OPHTHALMIC_AXIAL_LENGTH_MEASUREMENTS_SEQUENCE = 0x00221220;

    /** (0022,1225) Optical Ophthalmic Axial Length Measurements Sequence, VR SQ, VM 1. */
    public static final int OPTICAL_OPHTHALMIC_AXIAL_LENGTH_MEASUREMENTS_SEQUENCE = 0x00221225;

    /** (0022,1230) Ultrasound Selected Ophthalmic Axial Length Sequence, VR SQ, VM 1. */
    public static final int ULTRASOUND_SELECTED_OPHTHALMIC_AXIAL_LENGTH_SEQUENCE = 0x00221230;

    /** (0022,1250) Ophthalmic Axial Length Selection Method Code Sequence, VR SQ, VM 1. */
    public static final int OPHTHALMIC_AXIAL_LENGTH_SELECTION_METHOD_CODE_SEQUENCE = 0x00221250;

    /** (0022,1255) Optical Selected Ophthalmic Axial Length Sequence, VR SQ, VM 1. */
    public static final int OPTICAL_SELECTED_OPHTHALMIC_AXIAL_LENGTH_SEQUENCE = 0x00221255;

    /** (0022,1257) Selected Segmental Ophthalmic Axial Length Sequence, VR SQ, VM 1. */
    public static final int SELECTED_SEGMENTAL_OPHTHALMIC_AXIAL_LENGTH_SEQUENCE = 0x00221257;

    /** (0022,1260) Selected Total Ophthalmic Axial Length Sequence, VR SQ, VM 1. */
    public static final int SELECTED_TOTAL_OPHTHALMIC_AXIAL_LENGTH_SEQUENCE = 0x00221260;

    /** (0022,1262) Ophthalmic Axial Length Quality Metric Sequence, VR SQ, VM 1. */
    public static final int OPHTHALMIC_AXIAL_LENGTH_QUALITY_METRIC_SEQUENCE = 0x00221262;

    /** (0022,1265) Ophthalmic Axial Length Quality Metric Type Code Sequence, VR SQ, VM 1. */
    public static final int OPHTHALMIC_AXIAL_LENGTH_QUALITY_METRIC_TYPE_CODE_SEQUENCE = 0x00221265;

    /** (0022,1273) Ophthalmic Axial Length Quality Metric Type Description, VR LO, VM 1. */
    public static final int OPHTHALMIC_AXIAL_LENGTH_QUALITY_METRIC_TYPE_DESCRIPTION = 0x00221273;

    /** (0022,1300) Intraocular Lens Calculations Right Eye Sequence, VR SQ, VM 1. */
    public static final int INTRAOCULAR_LENS_CALCULATIONS_RIGHT_EYE_SEQUENCE = 0x00221300;

    /** (0022,1310) Intraocular Lens Calculations Left Eye Sequence, VR SQ, VM 1. */
    public static final int INTRAOCULAR_LENS_CALCULATIONS_LEFT_EYE_SEQUENCE = 0x00221310;

    /** (0022,1330) Referenced Ophthalmic Axial Length Measurement QC Image Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_OPHTHALMIC_AXIAL_LENGTH_MEASUREMENT_QC_IMAGE_SEQUENCE = 0x00221330;

    /** (0022,1415) Ophthalmic Mapping Device Type, VR CS, VM 1. */
    public static final int OPHTHALMIC_MAPPING_DEVICE_TYPE = 0x00221415;

    /** (0022,1420) Acquisition Method Code Sequence, VR SQ, VM 1. */
    public static final int ACQUISITION_METHOD_CODE_SEQUENCE = 0x00221420;

    /** (0022,1423) Acquisition Method Algorithm Sequence, VR SQ, VM 1. */
    public static final int ACQUISITION_METHOD_ALGORITHM_SEQUENCE = 0x00221423;

    /** (0022,1436) Ophthalmic Thickness Map Type Code Sequence, VR SQ, VM 1. */
    public static final int OPHTHALMIC_THICKNESS_MAP_TYPE_CODE_SEQUENCE = 0x00221436;

    /** (0022,1443) Ophthalmic Thickness Mapping Normals Sequence, VR SQ, VM 1. */
    public static final int OPHTHALMIC_THICKNESS_MAPPING_NORMALS_SEQUENCE = 0x00221443;

    /** (0022,1445) Retinal Thickness Definition Code Sequence, VR SQ, VM 1. */
    public static final int RETINAL_THICKNESS_DEFINITION_CODE_SEQUENCE = 0x00221445;

    /** (0022,1450) Pixel Value Mapping to Coded Concept Sequence, VR SQ, VM 1. */
    public static final int PIXEL_VALUE_MAPPING_TO_CODED_CONCEPT_SEQUENCE = 0x00221450;

    /** (0022,1452) Mapped Pixel Value, VR US or SS, VM 1. */
    public static final int MAPPED_PIXEL_VALUE = 0x00221452;

    /** (0022,1454) Pixel Value Mapping Explanation, VR LO, VM 1. */
    public static final int PIXEL_VALUE_MAPPING_EXPLANATION = 0x00221454;

    /** (0022,1458) Ophthalmic Thickness Map Quality Threshold Sequence, VR SQ, VM 1. */
    public static final int OPHTHALMIC_THICKNESS_MAP_QUALITY_THRESHOLD_SEQUENCE = 0x00221458;

    /** (0022,1460) Ophthalmic Thickness Map Threshold Quality Rating, VR FL, VM 1. */
    public static final int OPHTHALMIC_THICKNESS_MAP_THRESHOLD_QUALITY_RATING = 0x00221460;

    /** (0022,1463) Anatomic Structure Reference Point, VR FL, VM 2. */
    public static final int ANATOMIC_STRUCTURE_REFERENCE_POINT = 0x00221463;

    /** (0022,1465) Registration to Localizer Sequence, VR SQ, VM 1. */
    public static final int REGISTRATION_TO_LOCALIZER_SEQUENCE = 0x00221465;

    /** (0022,1466) Registered Localizer Units, VR CS, VM 1. */
    public static final int REGISTERED_LOCALIZER_UNITS = 0x00221466;

    /** (0022,1467) Registered Localizer Top Left Hand Corner, VR FL, VM 2. */
    public static final int REGISTERED_LOCALIZER_TOP_LEFT_HAND_CORNER = 0x00221467;

    /** (0022,1468) Registered Localizer Bottom Right Hand Corner, VR FL, VM 2. */
    public static final int REGISTERED_LOCALIZER_BOTTOM_RIGHT_HAND_CORNER = 0x00221468;

    /** (0022,1470) Ophthalmic Thickness Map Quality Rating Sequence, VR SQ, VM 1. */
    public static final int OPHTHALMIC_THICKNESS_MAP_QUALITY_RATING_SEQUENCE = 0x00221470;

    /** (0022,1472) Relevant OPT Attributes Sequence, VR SQ, VM 1. */
    public static final int RELEVANT_OPT_ATTRIBUTES_SEQUENCE = 0x00221472;

    /** (0022,1512) Transformation Method Code Sequence, VR SQ, VM 1. */
    public static final int TRANSFORMATION_METHOD_CODE_SEQUENCE = 0x00221512;

    /** (0022,1513) Transformation Algorithm Sequence, VR SQ, VM 1. */
    public static final int TRANSFORMATION_ALGORITHM_SEQUENCE = 0x00221513;

    /** (0022,1515) Ophthalmic Axial Length Method, VR CS, VM 1. */
    public static final int OPHTHALMIC_AXIAL_LENGTH_METHOD = 0x00221515;

    /** (0022,1517) Ophthalmic FOV, VR FL, VM 1. */
    public static final int OPHTHALMIC_FOV = 0x00221517;

    /** (0022,1518) Two Dimensional to Three Dimensional Map Sequence, VR SQ, VM 1. */
    public static final int TWO_DIMENSIONAL_TO_THREE_DIMENSIONAL_MAP_SEQUENCE = 0x00221518;

    /** (0022,1525) Wide Field Ophthalmic Photography Quality Rating Sequence, VR SQ, VM 1. */
    public static final int WIDE_FIELD_OPHTHALMIC_PHOTOGRAPHY_QUALITY_RATING_SEQUENCE = 0x00221525;

    /** (0022,1526) Wide Field Ophthalmic Photography Quality Threshold Sequence, VR SQ, VM 1. */
    public static final int WIDE_FIELD_OPHTHALMIC_PHOTOGRAPHY_QUALITY_THRESHOLD_SEQUENCE = 0x00221526;

    /** (0022,1527) Wide Field Ophthalmic Photography Threshold Quality Rating, VR FL, VM 1. */
    public static final int WIDE_FIELD_OPHTHALMIC_PHOTOGRAPHY_THRESHOLD_QUALITY_RATING = 0x00221527;

    /** (0022,1528) X Coordinates Center Pixel View Angle, VR FL, VM 1. */
    public static final int X_COORDINATES_CENTER_PIXEL_VIEW_ANGLE = 0x00221528;

    /** (0022,1529) Y Coordinates Center Pixel View Angle, VR FL, VM 1. */
    public static final int Y_COORDINATES_CENTER_PIXEL_VIEW_ANGLE = 0x00221529;

    /** (0022,1530) Number of Map Points, VR UL, VM 1. */
    public static final int NUMBER_OF_MAP_POINTS = 0x00221530;

    /** (0022,1531) Two Dimensional to Three Dimensional Map Data, VR OF, VM 1. */
    public static final int TWO_DIMENSIONAL_TO_THREE_DIMENSIONAL_MAP_DATA = 0x00221531;

    /** (0022,1612) Derivation Algorithm Sequence, VR SQ, VM 1. */
    public static final int DERIVATION_ALGORITHM_SEQUENCE = 0x00221612;

    /** (0022,1615) Ophthalmic Image Type Code Sequence, VR SQ, VM 1. */
    public static final int OPHTHALMIC_IMAGE_TYPE_CODE_SEQUENCE = 0x00221615;

    /** (0022,1616) Ophthalmic Image Type Description, VR LO, VM 1. */
    public static final int OPHTHALMIC_IMAGE_TYPE_DESCRIPTION = 0x00221616;

    /** (0022,1618) Scan Pattern Type Code Sequence, VR SQ, VM 1. */
    public static final int SCAN_PATTERN_TYPE_CODE_SEQUENCE = 0x00221618;

    /** (0022,1620) Referenced Surface Mesh Identification Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_SURFACE_MESH_IDENTIFICATION_SEQUENCE = 0x00221620;

    /** (0022,1622) Ophthalmic Volumetric Properties Flag, VR CS, VM 1. */
    public static final int OPHTHALMIC_VOLUMETRIC_PROPERTIES_FLAG = 0x00221622;

    /** (0022,1624) Ophthalmic Anatomic Reference Point X-Coordinate, VR FL, VM 1. */
    public static final int OPHTHALMIC_ANATOMIC_REFERENCE_POINT_X_COORDINATE = 0x00221624;

    /** (0022,1626) Ophthalmic Anatomic Reference Point Y-Coordinate, VR FL, VM 1. */
    public static final int OPHTHALMIC_ANATOMIC_REFERENCE_POINT_Y_COORDINATE = 0x00221626;

    /** (0022,1628) Ophthalmic En Face Image Quality Rating Sequence, VR SQ, VM 1. */
    public static final int OPHTHALMIC_EN_FACE_IMAGE_QUALITY_RATING_SEQUENCE = 0x00221628;

    /** (0022,1630) Quality Threshold, VR DS, VM 1. */
    public static final int QUALITY_THRESHOLD = 0x00221630;

    /** (0022,1640) OCT B-scan Analysis Acquisition Parameters Sequence, VR SQ, VM 1. */
    public static final int OCT_BSCAN_ANALYSIS_ACQUISITION_PARAMETERS_SEQUENCE = 0x00221640;

    /** (0022,1642) Number of B-scans Per Frame, VR UL, VM 1. */
    public static final int NUMBER_OF_BSCANS_PER_FRAME = 0x00221642;

    /** (0022,1643) B-scan Slab Thickness, VR FL, VM 1. */
    public static final int BSCAN_SLAB_THICKNESS = 0x00221643;

    /** (0022,1644) Distance Between B-scan Slabs, VR FL, VM 1. */
    public static final int DISTANCE_BETWEEN_BSCAN_SLABS = 0x00221644;

    /** (0022,1645) B-scan Cycle Time, VR FL, VM 1. */
    public static final int BSCAN_CYCLE_TIME = 0x00221645;

    /** (0022,1646) B-scan Cycle Time Vector, VR FL, VM 1-n. */
    public static final int BSCAN_CYCLE_TIME_VECTOR = 0x00221646;

    /** (0022,1649) A-scan Rate, VR FL, VM 1. */
    public static final int ASCAN_RATE = 0x00221649;

    /** (0022,1650) B-scan Rate, VR FL, VM 1. */
    public static final int BSCAN_RATE = 0x00221650;

    /** (0022,1658) Surface Mesh Z-Pixel Offset, VR UL, VM 1. */
    public static final int SURFACE_MESH_Z_PIXEL_OFFSET = 0x00221658;

    /** (0024,0010) Visual Field Horizontal Extent, VR FL, VM 1. */
    public static final int VISUAL_FIELD_HORIZONTAL_EXTENT = 0x00240010;

    /** (0024,0011) Visual Field Vertical Extent, VR FL, VM 1. */
    public static final int VISUAL_FIELD_VERTICAL_EXTENT = 0x00240011;

    /** (0024,0012) Visual Field Shape, VR CS, VM 1. */
    public static final int VISUAL_FIELD_SHAPE = 0x00240012;

    /** (0024,0016) Screening Test Mode Code Sequence, VR SQ, VM 1. */
    public static final int SCREENING_TEST_MODE_CODE_SEQUENCE = 0x00240016;

    /** (0024,0018) Maximum Stimulus Luminance, VR FL, VM 1. */
    public static final int MAXIMUM_STIMULUS_LUMINANCE = 0x00240018;

    /** (0024,0020) Background Luminance, VR FL, VM 1. */
    public static final int BACKGROUND_LUMINANCE = 0x00240020;

    /** (0024,0021) Stimulus Color Code Sequence, VR SQ, VM 1. */
    public static final int STIMULUS_COLOR_CODE_SEQUENCE = 0x00240021;

    /** (0024,0024) Background Illumination Color Code Sequence, VR SQ, VM 1. */
    public static final int BACKGROUND_ILLUMINATION_COLOR_CODE_SEQUENCE = 0x00240024;

    /** (0024,0025) Stimulus Area, VR FL, VM 1. */
    public static final int STIMULUS_AREA = 0x00240025;

    /** (0024,0028) Stimulus Presentation Time, VR FL, VM 1. */
    public static final int STIMULUS_PRESENTATION_TIME = 0x00240028;

    /** (0024,0032) Fixation Sequence, VR SQ, VM 1. */
    public static final int FIXATION_SEQUENCE = 0x00240032;

    /** (0024,0033) Fixation Monitoring Code Sequence, VR SQ, VM 1. */
    public static final int FIXATION_MONITORING_CODE_SEQUENCE = 0x00240033;

    /** (0024,0034) Visual Field Catch Trial Sequence, VR SQ, VM 1. */
    public static final int VISUAL_FIELD_CATCH_TRIAL_SEQUENCE = 0x00240034;

    /** (0024,0035) Fixation Checked Quantity, VR US, VM 1. */
    public static final int FIXATION_CHECKED_QUANTITY = 0x00240035;

    /** (0024,0036) Patient Not Properly Fixated Quantity, VR US, VM 1. */
    public static final int PATIENT_NOT_PROPERLY_FIXATED_QUANTITY = 0x00240036;

    /** (0024,0037) Presented Visual Stimuli Data Flag, VR CS, VM 1. */
    public static final int PRESENTED_VISUAL_STIMULI_DATA_FLAG = 0x00240037;

    /** (0024,0038) Number of Visual Stimuli, VR US, VM 1. */
    public static final int NUMBER_OF_VISUAL_STIMULI = 0x00240038;

    /** (0024,0039) Excessive Fixation Losses Data Flag, VR CS, VM 1. */
    public static final int EXCESSIVE_FIXATION_LOSSES_DATA_FLAG = 0x00240039;

    /** (0024,0040) Excessive Fixation Losses, VR CS, VM 1. */
    public static final int EXCESSIVE_FIXATION_LOSSES = 0x00240040;

    /** (0024,0042) Stimuli Retesting Quantity, VR US, VM 1. */
    public static final int STIMULI_RETESTING_QUANTITY = 0x00240042;

    /** (0024,0044) Comments on Patient's Performance of Visual Field, VR LT, VM 1. */
    public static final int COMMENTS_ON_PATIENT_PERFORMANCE_OF_VISUAL_FIELD = 0x00240044;

    /** (0024,0045) False Negatives Estimate Flag, VR CS, VM 1. */
    public static final int FALSE_NEGATIVES_ESTIMATE_FLAG = 0x00240045;

    /** (0024,0046) False Negatives Estimate, VR FL, VM 1. */
    public static final int FALSE_NEGATIVES_ESTIMATE = 0x00240046;

    /** (0024,0048) Negative Catch Trials Quantity, VR US, VM 1. */
    public static final int NEGATIVE_CATCH_TRIALS_QUANTITY = 0x00240048;

    /** (0024,0050) False Negatives Quantity, VR US, VM 1. */
    public static final int FALSE_NEGATIVES_QUANTITY = 0x00240050;

    /** (0024,0051) Excessive False Negatives Data Flag, VR CS, VM 1. */
    public static final int EXCESSIVE_FALSE_NEGATIVES_DATA_FLAG = 0x00240051;

    /** (0024,0052) Excessive False Negatives, VR CS, VM 1. */
    public static final int EXCESSIVE_FALSE_NEGATIVES = 0x00240052;

    /** (0024,0053) False Positives Estimate Flag, VR CS, VM 1. */
    public static final int FALSE_POSITIVES_ESTIMATE_FLAG = 0x00240053;

    /** (0024,0054) False Positives Estimate, VR FL, VM 1. */
    public static final int FALSE_POSITIVES_ESTIMATE = 0x00240054;

    /** (0024,0055) Catch Trials Data Flag, VR CS, VM 1. */
    public static final int CATCH_TRIALS_DATA_FLAG = 0x00240055;

    /** (0024,0056) Positive Catch Trials Quantity, VR US, VM 1. */
    public static final int POSITIVE_CATCH_TRIALS_QUANTITY = 0x00240056;

    /** (0024,0057) Test Point Normals Data Flag, VR CS, VM 1. */
    public static final int TEST_POINT_NORMALS_DATA_FLAG = 0x00240057;

    /** (0024,0058) Test Point Normals Sequence, VR SQ, VM 1. */
    public static final int TEST_POINT_NORMALS_SEQUENCE = 0x00240058;

    /** (0024,0059) Global Deviation Probability Normals Flag, VR CS, VM 1. */
    public static final int GLOBAL_DEVIATION_PROBABILITY_NORMALS_FLAG = 0x00240059;

    /** (0024,0060) False Positives Quantity, VR US, VM 1. */
    public static final int FALSE_POSITIVES_QUANTITY = 0x00240060;

    /** (0024,0061) Excessive False Positives Data Flag, VR CS, VM 1. */
    public static final int EXCESSIVE_FALSE_POSITIVES_DATA_FLAG = 0x00240061;

    /** (0024,0062) Excessive False Positives, VR CS, VM 1. */
    public static final int EXCESSIVE_FALSE_POSITIVES = 0x00240062;

    /** (0024,0063) Visual Field Test Normals Flag, VR CS, VM 1. */
    public static final int VISUAL_FIELD_TEST_NORMALS_FLAG = 0x00240063;

    /** (0024,0064) Results Normals Sequence, VR SQ, VM 1. */
    public static final int RESULTS_NORMALS_SEQUENCE = 0x00240064;

    /** (0024,0065) Age Corrected Sensitivity Deviation Algorithm Sequence, VR SQ, VM 1. */
    public static final int AGE_CORRECTED_SENSITIVITY_DEVIATION_ALGORITHM_SEQUENCE = 0x00240065;

    /** (0024,0066) Global Deviation From Normal, VR FL, VM 1. */
    public static final int GLOBAL_DEVIATION_FROM_NORMAL = 0x00240066;

    /** (0024,0067) Generalized Defect Sensitivity Deviation Algorithm Sequence, VR SQ, VM 1. */
    public static final int GENERALIZED_DEFECT_SENSITIVITY_DEVIATION_ALGORITHM_SEQUENCE = 0x00240067;

    /** (0024,0068) Localized Deviation From Normal, VR FL, VM 1. */
    public static final int LOCALIZED_DEVIATION_FROM_NORMAL = 0x00240068;

    /** (0024,0069) Patient Reliability Indicator, VR LO, VM 1. */
    public static final int PATIENT_RELIABILITY_INDICATOR = 0x00240069;

    /** (0024,0070) Visual Field Mean Sensitivity, VR FL, VM 1. */
    public static final int VISUAL_FIELD_MEAN_SENSITIVITY = 0x00240070;

    /** (0024,0071) Global Deviation Probability, VR FL, VM 1. */
    public static final int GLOBAL_DEVIATION_PROBABILITY = 0x00240071;

    /** (0024,0072) Local Deviation Probability Normals Flag, VR CS, VM 1. */
    public static final int LOCAL_DEVIATION_PROBABILITY_NORMALS_FLAG = 0x00240072;

    /** (0024,0073) Localized Deviation Probability, VR FL, VM 1. */
    public static final int LOCALIZED_DEVIATION_PROBABILITY = 0x00240073;

    /** (0024,0074) Short Term Fluctuation Calculated, VR CS, VM 1. */
    public static final int SHORT_TERM_FLUCTUATION_CALCULATED = 0x00240074;

    /** (0024,0075) Short Term Fluctuation, VR FL, VM 1. */
    public static final int SHORT_TERM_FLUCTUATION = 0x00240075;

    /** (0024,0076) Short Term Fluctuation Probability Calculated, VR CS, VM 1. */
    public static final int SHORT_TERM_FLUCTUATION_PROBABILITY_CALCULATED = 0x00240076;

    /** (0024,0077) Short Term Fluctuation Probability, VR FL, VM 1. */
    public static final int SHORT_TERM_FLUCTUATION_PROBABILITY = 0x00240077;

    /** (0024,0078) Corrected Localized Deviation From Normal Calculated, VR CS, VM 1. */
    public static final int CORRECTED_LOCALIZED_DEVIATION_FROM_NORMAL_CALCULATED = 0x00240078;

    /** (0024,0079) Corrected Localized Deviation From Normal, VR FL, VM 1. */
    public static final int CORRECTED_LOCALIZED_DEVIATION_FROM_NORMAL = 0x00240079;

    /** (0024,0080) Corrected Localized Deviation From Normal Probability Calculated, VR CS, VM 1. */
    public static final int CORRECTED_LOCALIZED_DEVIATION_FROM_NORMAL_PROBABILITY_CALCULATED = 0x00240080;

    /** (0024,0081) Corrected Localized Deviation From Normal Probability, VR FL, VM 1. */
    public static final int CORRECTED_LOCALIZED_DEVIATION_FROM_NORMAL_PROBABILITY = 0x00240081;

    /** (0024,0083) Global Deviation Probability Sequence, VR SQ, VM 1. */
    public static final int GLOBAL_DEVIATION_PROBABILITY_SEQUENCE = 0x00240083;

    /** (0024,0085) Localized Deviation Probability Sequence, VR SQ, VM 1. */
    public static final int LOCALIZED_DEVIATION_PROBABILITY_SEQUENCE = 0x00240085;

    /** (0024,0086) Foveal Sensitivity Measured, VR CS, VM 1. */
    public static final int FOVEAL_SENSITIVITY_MEASURED = 0x00240086;

    /** (0024,0087) Foveal Sensitivity, VR FL, VM 1. */
    public static final int FOVEAL_SENSITIVITY = 0x00240087;

    /** (0024,0088) Visual Field Test Duration, VR FL, VM 1. */
    public static final int VISUAL_FIELD_TEST_DURATION = 0x00240088;

    /** (0024,0089) Visual Field Test Point Sequence, VR SQ, VM 1. */
    public static final int VISUAL_FIELD_TEST_POINT_SEQUENCE = 0x00240089;

    /** (0024,0090) Visual Field Test Point X-Coordinate, VR FL, VM 1. */
    public static final int VISUAL_FIELD_TEST_POINT_X_COORDINATE = 0x00240090;

    /** (0024,0091) Visual Field Test Point Y-Coordinate, VR FL, VM 1. */
    public static final int VISUAL_FIELD_TEST_POINT_Y_COORDINATE = 0x00240091;

    /** (0024,0092) Age Corrected Sensitivity Deviation Value, VR FL, VM 1. */
    public static final int AGE_CORRECTED_SENSITIVITY_DEVIATION_VALUE = 0x00240092;

    /** (0024,0093) Stimulus Results, VR CS, VM 1. */
    public static final int STIMULUS_RESULTS = 0x00240093;

    /** (0024,0094) Sensitivity Value, VR FL, VM 1. */
    public static final int SENSITIVITY_VALUE = 0x00240094;

    /** (0024,0095) Retest Stimulus Seen, VR CS, VM 1. */
    public static final int RETEST_STIMULUS_SEEN = 0x00240095;

    /** (0024,0096) Retest Sensitivity Value, VR FL, VM 1. */
    public static final int RETEST_SENSITIVITY_VALUE = 0x00240096;

    /** (0024,0097) Visual Field Test Point Normals Sequence, VR SQ, VM 1. */
    public static final int VISUAL_FIELD_TEST_POINT_NORMALS_SEQUENCE = 0x00240097;

    /** (0024,0098) Quantified Defect, VR FL, VM 1. */
    public static final int QUANTIFIED_DEFECT = 0x00240098;

    /** (0024,0100) Age Corrected Sensitivity Deviation Probability Value, VR FL, VM 1. */
    public static final int AGE_CORRECTED_SENSITIVITY_DEVIATION_PROBABILITY_VALUE = 0x00240100;

    /** (0024,0102) Generalized Defect Corrected Sensitivity Deviation Flag, VR CS, VM 1. */
    public static final int GENERALIZED_DEFECT_CORRECTED_SENSITIVITY_DEVIATION_FLAG = 0x00240102;

    /** (0024,0103) Generalized Defect Corrected Sensitivity Deviation Value, VR FL, VM 1. */
    public static final int GENERALIZED_DEFECT_CORRECTED_SENSITIVITY_DEVIATION_VALUE = 0x00240103;

    /** (0024,0104) Generalized Defect Corrected Sensitivity Deviation Probability Value, VR FL, VM 1. */
    public static final int GENERALIZED_DEFECT_CORRECTED_SENSITIVITY_DEVIATION_PROBABILITY_VALUE = 0x00240104;

    /** (0024,0105) Minimum Sensitivity Value, VR FL, VM 1. */
    public static final int MINIMUM_SENSITIVITY_VALUE = 0x00240105;

    /** (0024,0106) Blind Spot Localized, VR CS, VM 1. */
    public static final int BLIND_SPOT_LOCALIZED = 0x00240106;

    /** (0024,0107) Blind Spot X-Coordinate, VR FL, VM 1. */
    public static final int BLIND_SPOT_X_COORDINATE = 0x00240107;

    /** (0024,0108) Blind Spot Y-Coordinate, VR FL, VM 1. */
    public static final int BLIND_SPOT_Y_COORDINATE = 0x00240108;

    /** (0024,0110) Visual Acuity Measurement Sequence, VR SQ, VM 1. */
    public static final int VISUAL_ACUITY_MEASUREMENT_SEQUENCE = 0x00240110;

    /** (0024,0112) Refractive Parameters Used on Patient Sequence, VR SQ, VM 1. */
    public static final int REFRACTIVE_PARAMETERS_USED_ON_PATIENT_SEQUENCE = 0x00240112;

    /** (0024,0113) Measurement Laterality, VR CS, VM 1. */
    public static final int MEASUREMENT_LATERALITY = 0x00240113;

    /** (0024,0114) Ophthalmic Patient Clinical Information Left Eye Sequence, VR SQ, VM 1. */
    public static final int OPHTHALMIC_PATIENT_CLINICAL_INFORMATION_LEFT_EYE_SEQUENCE = 0x00240114;

    /** (0024,0115) Ophthalmic Patient Clinical Information Right Eye Sequence, VR SQ, VM 1. */
    public static final int OPHTHALMIC_PATIENT_CLINICAL_INFORMATION_RIGHT_EYE_SEQUENCE = 0x00240115;

    /** (0024,0117) Foveal Point Normative Data Flag, VR CS, VM 1. */
    public static final int FOVEAL_POINT_NORMATIVE_DATA_FLAG = 0x00240117;

    /** (0024,0118) Foveal Point Probability Value, VR FL, VM 1. */
    public static final int FOVEAL_POINT_PROBABILITY_VALUE = 0x00240118;

    /** (0024,0120) Screening Baseline Measured, VR CS, VM 1. */
    public static final int SCREENING_BASELINE_MEASURED = 0x00240120;

    /** (0024,0122) Screening Baseline Measured Sequence, VR SQ, VM 1. */
    public static final int SCREENING_BASELINE_MEASURED_SEQUENCE = 0x00240122;

    /** (0024,0124) Screening Baseline Type, VR CS, VM 1. */
    public static final int SCREENING_BASELINE_TYPE = 0x00240124;

    /** (0024,0126) Screening Baseline Value, VR FL, VM 1. */
    public static final int SCREENING_BASELINE_VALUE = 0x00240126;

    /** (0024,0202) Algorithm Source, VR LO, VM 1. */
    public static final int ALGORITHM_SOURCE = 0x00240202;

    /** (0024,0306) Data Set Name, VR LO, VM 1. */
    public static final int DATA_SET_NAME = 0x00240306;

    /** (0024,0307) Data Set Version, VR LO, VM 1. */
    public static final int DATA_SET_VERSION = 0x00240307;

    /** (0024,0308) Data Set Source, VR LO, VM 1. */
    public static final int DATA_SET_SOURCE = 0x00240308;

    /** (0024,0309) Data Set Description, VR LO, VM 1. */
    public static final int DATA_SET_DESCRIPTION = 0x00240309;

    /** (0024,0317) Visual Field Test Reliability Global Index Sequence, VR SQ, VM 1. */
    public static final int VISUAL_FIELD_TEST_RELIABILITY_GLOBAL_INDEX_SEQUENCE = 0x00240317;

    /** (0024,0320) Visual Field Global Results Index Sequence, VR SQ, VM 1. */
    public static final int VISUAL_FIELD_GLOBAL_RESULTS_INDEX_SEQUENCE = 0x00240320;

    /** (0024,0325) Data Observation Sequence, VR SQ, VM 1. */
    public static final int DATA_OBSERVATION_SEQUENCE = 0x00240325;

    /** (0024,0338) Index Normals Flag, VR CS, VM 1. */
    public static final int INDEX_NORMALS_FLAG = 0x00240338;

    /** (0024,0341) Index Probability, VR FL, VM 1. */
    public static final int INDEX_PROBABILITY = 0x00240341;

    /** (0024,0344) Index Probability Sequence, VR SQ, VM 1. */
    public static final int INDEX_PROBABILITY_SEQUENCE = 0x00240344;

    /** (0028,0002) Samples per Pixel, VR US, VM 1. */
    public static final int SAMPLES_PER_PIXEL = 0x00280002;

    /** (0028,0003) Samples per Pixel Used, VR US, VM 1. */
    public static final int SAMPLES_PER_PIXEL_USED = 0x00280003;

    /** (0028,0004) Photometric Interpretation, VR CS, VM 1. */
    public static final int PHOTOMETRIC_INTERPRETATION = 0x00280004;

    /** (0028,0005) Image Dimensions, VR US, VM 1. */
    public static final int IMAGE_DIMENSIONS = 0x00280005;

    /** (0028,0006) Planar Configuration, VR US, VM 1. */
    public static final int PLANAR_CONFIGURATION = 0x00280006;

    /** (0028,0008) Number of Frames, VR IS, VM 1. */
    public static final int NUMBER_OF_FRAMES = 0x00280008;

    /** (0028,0009) Frame Increment Pointer, VR AT, VM 1-n. */
    public static final int FRAME_INCREMENT_POINTER = 0x00280009;

    /** (0028,000A) Frame Dimension Pointer, VR AT, VM 1-n. */
    public static final int FRAME_DIMENSION_POINTER = 0x0028000A;

    /** (0028,0010) Rows, VR US, VM 1. */
    public static final int ROWS = 0x00280010;

    /** (0028,0011) Columns, VR US, VM 1. */
    public static final int COLUMNS = 0x00280011;

    /** (0028,0012) Planes, VR US, VM 1. */
    public static final int PLANES = 0x00280012;

    /** (0028,0014) Ultrasound Color Data Present, VR US, VM 1. */
    public static final int ULTRASOUND_COLOR_DATA_PRESENT = 0x00280014;

    /** (0028,0030) Pixel Spacing, VR DS, VM 2. */
    public static final int PIXEL_SPACING = 0x00280030;

    /** (0028,0031) Zoom Factor, VR DS, VM 2. */
    public static final int ZOOM_FACTOR = 0x00280031;

    /** (0028,0032) Zoom Center, VR DS, VM 2. */
    public static final int ZOOM_CENTER = 0x00280032;

    /** (0028,0034) Pixel Aspect Ratio, VR IS, VM 2. */
    public static final int PIXEL_ASPECT_RATIO = 0x00280034;

    /** (0028,0040) Image Format, VR CS, VM 1. */
    public static final int IMAGE_FORMAT = 0x00280040;

    /** (0028,0050) Manipulated Image, VR LO, VM 1-n. */
    public static final int MANIPULATED_IMAGE = 0x00280050;

    /** (0028,0051) Corrected Image, VR CS, VM 1-n. */
    public static final int CORRECTED_IMAGE = 0x00280051;

    /** (0028,005F) Compression Recognition Code, VR LO, VM 1. */
    public static final int COMPRESSION_RECOGNITION_CODE = 0x0028005F;

    /** (0028,0060) Compression Code, VR CS, VM 1. */
    public static final int COMPRESSION_CODE = 0x00280060;

    /** (0028,0061) Compression Originator, VR SH, VM 1. */
    public static final int COMPRESSION_ORIGINATOR = 0x00280061;

    /** (0028,0062) Compression Label, VR LO, VM 1. */
    public static final int COMPRESSION_LABEL = 0x00280062;

    /** (0028,0063) Compression Description, VR SH, VM 1. */
    public static final int COMPRESSION_DESCRIPTION = 0x00280063;

    /** (0028,0065) Compression Sequence, VR CS, VM 1-n. */
    public static final int COMPRESSION_SEQUENCE = 0x00280065;

    /** (0028,0066) Compression Step Pointers, VR AT, VM 1-n. */
    public static final int COMPRESSION_STEP_POINTERS = 0x00280066;

    /** (0028,0068) Repeat Interval, VR US, VM 1. */
    public static final int REPEAT_INTERVAL = 0x00280068;

    /** (0028,0069) Bits Grouped, VR US, VM 1. */
    public static final int BITS_GROUPED = 0x00280069;

    /** (0028,0070) Perimeter Table, VR US, VM 1-n. */
    public static final int PERIMETER_TABLE = 0x00280070;

    /** (0028,0071) Perimeter Value, VR US or SS, VM 1. */
    public static final int PERIMETER_VALUE = 0x00280071;

    /** (0028,0080) Predictor Rows, VR US, VM 1. */
    public static final int PREDICTOR_ROWS = 0x00280080;

    /** (0028,0081) Predictor Columns, VR US, VM 1. */
    public static final int PREDICTOR_COLUMNS = 0x00280081;

    /** (0028,0082) Predictor Constants, VR US, VM 1-n. */
    public static final int PREDICTOR_CONSTANTS = 0x00280082;

    /** (0028,0090) Blocked Pixels, VR CS, VM 1. */
    public static final int BLOCKED_PIXELS = 0x00280090;

    /** (0028,0091) Block Rows, VR US, VM 1. */
    public static final int BLOCK_ROWS = 0x00280091;

    /** (0028,0092) Block Columns, VR US, VM 1. */
    public static final int BLOCK_COLUMNS = 0x00280092;

    /** (0028,0093) Row Overlap, VR US, VM 1. */
    public static final int ROW_OVERLAP = 0x00280093;

    /** (0028,0094) Column Overlap, VR US, VM 1. */
    public static final int COLUMN_OVERLAP = 0x00280094;

    /** (0028,0100) Bits Allocated, VR US, VM 1. */
    public static final int BITS_ALLOCATED = 0x00280100;

    /** (0028,0101) Bits Stored, VR US, VM 1. */
    public static final int BITS_STORED = 0x00280101;

    /** (0028,0102) High Bit, VR US, VM 1. */
    public static final int HIGH_BIT = 0x00280102;

    /** (0028,0103) Pixel Representation, VR US, VM 1. */
    public static final int PIXEL_REPRESENTATION = 0x00280103;

    /** (0028,0104) Smallest Valid Pixel Value, VR US or SS, VM 1. */
    public static final int SMALLEST_VALID_PIXEL_VALUE = 0x00280104;

    /** (0028,0105) Largest Valid Pixel Value, VR US or SS, VM 1. */
    public static final int LARGEST_VALID_PIXEL_VALUE = 0x00280105;

    /** (0028,0106) Smallest Image Pixel Value, VR US or SS, VM 1. */
    public static final int SMALLEST_IMAGE_PIXEL_VALUE = 0x00280106;

    /** (0028,0107) Largest Image Pixel Value, VR US or SS, VM 1. */
    public static final int LARGEST_IMAGE_PIXEL_VALUE = 0x00280107;

    /** (0028,0108) Smallest Pixel Value in Series, VR US or SS, VM 1. */
    public static final int SMALLEST_PIXEL_VALUE_IN_SERIES = 0x00280108;

    /** (0028,0109) Largest Pixel Value in Series, VR US or SS, VM 1. */
    public static final int LARGEST_PIXEL_VALUE_IN_SERIES = 0x00280109;

    /** (0028,0110) Smallest Image Pixel Value in Plane, VR US or SS, VM 1. */
    public static final int SMALLEST_IMAGE_PIXEL_VALUE_IN_PLANE = 0x00280110;

    /** (0028,0111) Largest Image Pixel Value in Plane, VR US or SS, VM 1. */
    public static final int LARGEST_IMAGE_PIXEL_VALUE_IN_PLANE = 0x00280111;

    /** (0028,0120) Pixel Padding Value, VR US or SS, VM 1. */
    public static final int PIXEL_PADDING_VALUE = 0x00280120;

    /** (0028,0121) Pixel Padding Range Limit, VR US or SS, VM 1. */
    public static final int PIXEL_PADDING_RANGE_LIMIT = 0x00280121;

    /** (0028,0122) Float Pixel Padding Value, VR FL, VM 1. */
    public static final int FLOAT_PIXEL_PADDING_VALUE = 0x00280122;

    /** (0028,0123) Double Float Pixel Padding Value, VR FD, VM 1. */
    public static final int DOUBLE_FLOAT_PIXEL_PADDING_VALUE = 0x00280123;

    /** (0028,0124) Float Pixel Padding Range Limit, VR FL, VM 1. */
    public static final int FLOAT_PIXEL_PADDING_RANGE_LIMIT = 0x00280124;

    /** (0028,0125) Double Float Pixel Padding Range Limit, VR FD, VM 1. */
    public static final int DOUBLE_FLOAT_PIXEL_PADDING_RANGE_LIMIT = 0x00280125;

    /** (0028,0200) Image Location, VR US, VM 1. */
    public static final int IMAGE_LOCATION = 0x00280200;

    /** (0028,0300) Quality Control Image, VR CS, VM 1. */
    public static final int QUALITY_CONTROL_IMAGE = 0x00280300;

    /** (0028,0301) Burned In Annotation, VR CS, VM 1. */
    public static final int BURNED_IN_ANNOTATION = 0x00280301;

    /** (0028,0302) Recognizable Visual Features, VR CS, VM 1. */
    public static final int RECOGNIZABLE_VISUAL_FEATURES = 0x00280302;

    /** (0028,0303) Longitudinal Temporal Information Modified, VR CS, VM 1. */
    public static final int LONGITUDINAL_TEMPORAL_INFORMATION_MODIFIED = 0x00280303;

    /** (0028,0304) Referenced Color Palette Instance UID, VR UI, VM 1. */
    public static final int REFERENCED_COLOR_PALETTE_INSTANCE_UID = 0x00280304;

    /** (0028,0400) Transform Label, VR LO, VM 1. */
    public static final int TRANSFORM_LABEL = 0x00280400;

    /** (0028,0401) Transform Version Number, VR LO, VM 1. */
    public static final int TRANSFORM_VERSION_NUMBER = 0x00280401;

    /** (0028,0402) Number of Transform Steps, VR US, VM 1. */
    public static final int NUMBER_OF_TRANSFORM_STEPS = 0x00280402;

    /** (0028,0403) Sequence of Compressed Data, VR LO, VM 1-n. */
    public static final int SEQUENCE_OF_COMPRESSED_DATA = 0x00280403;

    /** (0028,0404) Details of Coefficients, VR AT, VM 1-n. */
    public static final int DETAILS_OF_COEFFICIENTS = 0x00280404;

    /** (0028,0700) DCT Label, VR LO, VM 1. */
    public static final int DCT_LABEL = 0x00280700;

    /** (0028,0701) Data Block Description, VR CS, VM 1-n. */
    public static final int DATA_BLOCK_DESCRIPTION = 0x00280701;

    /** (0028,0702) Data Block, VR AT, VM 1-n. */
    public static final int DATA_BLOCK = 0x00280702;

    /** (0028,0710) Normalization Factor Format, VR US, VM 1. */
    public static final int NORMALIZATION_FACTOR_FORMAT = 0x00280710;

    /** (0028,0720) Zonal Map Number Format, VR US, VM 1. */
    public static final int ZONAL_MAP_NUMBER_FORMAT = 0x00280720;

    /** (0028,0721) Zonal Map Location, VR AT, VM 1-n. */
    public static final int ZONAL_MAP_LOCATION = 0x00280721;

    /** (0028,0722) Zonal Map Format, VR US, VM 1. */
    public static final int ZONAL_MAP_FORMAT = 0x00280722;

    /** (0028,0730) Adaptive Map Format, VR US, VM 1. */
    public static final int ADAPTIVE_MAP_FORMAT = 0x00280730;

    /** (0028,0740) Code Number Format, VR US, VM 1. */
    public static final int CODE_NUMBER_FORMAT = 0x00280740;

    /** (0028,0A02) Pixel Spacing Calibration Type, VR CS, VM 1. */
    public static final int PIXEL_SPACING_CALIBRATION_TYPE = 0x00280A02;

    /** (0028,0A04) Pixel Spacing Calibration Description, VR LO, VM 1. */
    public static final int PIXEL_SPACING_CALIBRATION_DESCRIPTION = 0x00280A04;

    /** (0028,1040) Pixel Intensity Relationship, VR CS, VM 1. */
    public static final int PIXEL_INTENSITY_RELATIONSHIP = 0x00281040;

    /** (0028,1041) Pixel Intensity Relationship Sign, VR SS, VM 1. */
    public static final int PIXEL_INTENSITY_RELATIONSHIP_SIGN = 0x00281041;

    /** (0028,1050) Window Center, VR DS, VM 1-n. */
    public static final int WINDOW_CENTER = 0x00281050;

    /** (0028,1051) Window Width, VR DS, VM 1-n. */
    public static final int WINDOW_WIDTH = 0x00281051;

    /** (0028,1052) Rescale Intercept, VR DS, VM 1. */
    public static final int RESCALE_INTERCEPT = 0x00281052;

    /** (0028,1053) Rescale Slope, VR DS, VM 1. */
    public static final int RESCALE_SLOPE = 0x00281053;

    /** (0028,1054) Rescale Type, VR LO, VM 1. */
    public static final int RESCALE_TYPE = 0x00281054;

    /** (0028,1055) Window Center & Width Explanation, VR LO, VM 1-n. */
    public static final int WINDOW_CENTER_WIDTH_EXPLANATION = 0x00281055;

    /** (0028,1056) VOI LUT Function, VR CS, VM 1. */
    public static final int VOILUT_FUNCTION = 0x00281056;

    /** (0028,1080) Gray Scale, VR CS, VM 1. */
    public static final int GRAY_SCALE = 0x00281080;

    /** (0028,1090) Recommended Viewing Mode, VR CS, VM 1. */
    public static final int RECOMMENDED_VIEWING_MODE = 0x00281090;

    /** (0028,1100) Gray Lookup Table Descriptor, VR US or SS, VM 3. */
    public static final int GRAY_LOOKUP_TABLE_DESCRIPTOR = 0x00281100;

    /** (0028,1101) Red Palette Color Lookup Table Descriptor, VR US or SS, VM 3. */
    public static final int RED_PALETTE_COLOR_LOOKUP_TABLE_DESCRIPTOR = 0x00281101;

    /** (0028,1102) Green Palette Color Lookup Table Descriptor, VR US or SS, VM 3. */
    public static final int GREEN_PALETTE_COLOR_LOOKUP_TABLE_DESCRIPTOR = 0x00281102;

    /** (0028,1103) Blue Palette Color Lookup Table Descriptor, VR US or SS, VM 3. */
    public static final int BLUE_PALETTE_COLOR_LOOKUP_TABLE_DESCRIPTOR = 0x00281103;

    /** (0028,1104) Alpha Palette Color Lookup Table Descriptor, VR US, VM 3. */
    public static final int ALPHA_PALETTE_COLOR_LOOKUP_TABLE_DESCRIPTOR = 0x00281104;

    /** (0028,1111) Large Red Palette Color Lookup Table Descriptor, VR US or SS, VM 4. */
    public static final int LARGE_RED_PALETTE_COLOR_LOOKUP_TABLE_DESCRIPTOR = 0x00281111;

    /** (0028,1112) Large Green Palette Color Lookup Table Descriptor, VR US or SS, VM 4. */
    public static final int LARGE_GREEN_PALETTE_COLOR_LOOKUP_TABLE_DESCRIPTOR = 0x00281112;

    /** (0028,1113) Large Blue Palette Color Lookup Table Descriptor, VR US or SS, VM 4. */
    public static final int LARGE_BLUE_PALETTE_COLOR_LOOKUP_TABLE_DESCRIPTOR = 0x00281113;

    /** (0028,1199) Palette Color Lookup Table UID, VR UI, VM 1. */
    public static final int PALETTE_COLOR_LOOKUP_TABLE_UID = 0x00281199;

    /** (0028,1200) Gray Lookup Table Data, VR US or SS or OW, VM 1-n. */
    public static final int GRAY_LOOKUP_TABLE_DATA = 0x00281200;

    /** (0028,1201) Red Palette Color Lookup Table Data, VR OW, VM 1. */
    public static final int RED_PALETTE_COLOR_LOOKUP_TABLE_DATA = 0x00281201;

    /** (0028,1202) Green Palette Color Lookup Table Data, VR OW, VM 1. */
    public static final int GREEN_PALETTE_COLOR_LOOKUP_TABLE_DATA = 0x00281202;

    /** (0028,1203) Blue Palette Color Lookup Table Data, VR OW, VM 1. */
    public static final int BLUE_PALETTE_COLOR_LOOKUP_TABLE_DATA = 0x00281203;

    /** (0028,1204) Alpha Palette Color Lookup Table Data, VR OW, VM 1. */
    public static final int ALPHA_PALETTE_COLOR_LOOKUP_TABLE_DATA = 0x00281204;

    /** (0028,1211) Large Red Palette Color Lookup Table Data, VR OW, VM 1. */
    public static final int LARGE_RED_PALETTE_COLOR_LOOKUP_TABLE_DATA = 0x00281211;

    /** (0028,1212) Large Green Palette Color Lookup Table Data, VR OW, VM 1. */
    public static final int LARGE_GREEN_PALETTE_COLOR_LOOKUP_TABLE_DATA = 0x00281212;

    /** (0028,1213) Large Blue Palette Color Lookup Table Data, VR OW, VM 1. */
    public static final int LARGE_BLUE_PALETTE_COLOR_LOOKUP_TABLE_DATA = 0x00281213;

    /** (0028,1214) Large Palette Color Lookup Table UID, VR UI, VM 1. */
    public static final int LARGE_PALETTE_COLOR_LOOKUP_TABLE_UID = 0x00281214;

    /** (0028,1221) Segmented Red Palette Color Lookup Table Data, VR OW, VM 1. */
    public static final int SEGMENTED_RED_PALETTE_COLOR_LOOKUP_TABLE_DATA = 0x00281221;

    /** (0028,1222) Segmented Green Palette Color Lookup Table Data, VR OW, VM 1. */
    public static final int SEGMENTED_GREEN_PALETTE_COLOR_LOOKUP_TABLE_DATA = 0x00281222;

    /** (0028,1223) Segmented Blue Palette Color Lookup Table Data, VR OW, VM 1. */
    public static final int SEGMENTED_BLUE_PALETTE_COLOR_LOOKUP_TABLE_DATA = 0x00281223;

    /** (0028,1224) Segmented Alpha Palette Color Lookup Table Data, VR OW, VM 1. */
    public static final int SEGMENTED_ALPHA_PALETTE_COLOR_LOOKUP_TABLE_DATA = 0x00281224;

    /** (0028,1230) Stored Value Color Range Sequence, VR SQ, VM 1. */
    public static final int STORED_VALUE_COLOR_RANGE_SEQUENCE = 0x00281230;

    /** (0028,1231) Minimum Stored Value Mapped, VR FD, VM 1. */
    public static final int MINIMUM_STORED_VALUE_MAPPED = 0x00281231;

    /** (0028,1232) Maximum Stored Value Mapped, VR FD, VM 1. */
    public static final int MAXIMUM_STORED_VALUE_MAPPED = 0x00281232;

    /** (0028,1300) Breast Implant Present, VR CS, VM 1. */
    public static final int BREAST_IMPLANT_PRESENT = 0x00281300;

    /** (0028,1350) Partial View, VR CS, VM 1. */
    public static final int PARTIAL_VIEW = 0x00281350;

    /** (0028,1351) Partial View Description, VR ST, VM 1. */
    public static final int PARTIAL_VIEW_DESCRIPTION = 0x00281351;

    /** (0028,1352) Partial View Code Sequence, VR SQ, VM 1. */
    public static final int PARTIAL_VIEW_CODE_SEQUENCE = 0x00281352;

    /** (0028,135A) Spatial Locations Preserved, VR CS, VM 1. */
    public static final int SPATIAL_LOCATIONS_PRESERVED = 0x0028135A;

    /** (0028,1401) Data Frame Assignment Sequence, VR SQ, VM 1. */
    public static final int DATA_FRAME_ASSIGNMENT_SEQUENCE = 0x00281401;

    /** (0028,1402) Data Path Assignment, VR CS, VM 1. */
    public static final int DATA_PATH_ASSIGNMENT = 0x00281402;

    /** (0028,1403) Bits Mapped to Color Lookup Table, VR US, VM 1. */
    public static final int BITS_MAPPED_TO_COLOR_LOOKUP_TABLE = 0x00281403;

    /** (0028,1404) Blending LUT 1 Sequence, VR SQ, VM 1. */
    public static final int BLENDING_LUT1_SEQUENCE = 0x00281404;

    /** (0028,1405) Blending LUT 1 Transfer Function, VR CS, VM 1. */
    public static final int BLENDING_LUT1_TRANSFER_FUNCTION = 0x00281405;

    /** (0028,1406) Blending Weight Constant, VR FD, VM 1. */
    public static final int BLENDING_WEIGHT_CONSTANT = 0x00281406;

    /** (0028,1407) Blending Lookup Table Descriptor, VR US, VM 3. */
    public static final int BLENDING_LOOKUP_TABLE_DESCRIPTOR = 0x00281407;

    /** (0028,1408) Blending Lookup Table Data, VR OW, VM 1. */
    public static final int BLENDING_LOOKUP_TABLE_DATA = 0x00281408;

    /** (0028,140B) Enhanced Palette Color Lookup Table Sequence, VR SQ, VM 1. */
    public static final int ENHANCED_PALETTE_COLOR_LOOKUP_TABLE_SEQUENCE = 0x0028140B;

    /** (0028,140C) Blending LUT 2 Sequence, VR SQ, VM 1. */
    public static final int BLENDING_LUT2_SEQUENCE = 0x0028140C;

    /** (0028,140D) Blending LUT 2 Transfer Function, VR CS, VM 1. */
    public static final int BLENDING_LUT2_TRANSFER_FUNCTION = 0x0028140D;

    /** (0028,140E) Data Path ID, VR CS, VM 1. */
    public static final int DATA_PATH_ID = 0x0028140E;

    /** (0028,140F) RGB LUT Transfer Function, VR CS, VM 1. */
    public static final int RGBLUT_TRANSFER_FUNCTION = 0x0028140F;

    /** (0028,1410) Alpha LUT Transfer Function, VR CS, VM 1. */
    public static final int ALPHA_LUT_TRANSFER_FUNCTION = 0x00281410;

    /** (0028,2000) ICC Profile, VR OB, VM 1. */
    public static final int ICC_PROFILE = 0x00282000;

    /** (0028,2002) Color Space, VR CS, VM 1. */
    public static final int COLOR_SPACE = 0x00282002;

    /** (0028,2110) Lossy Image Compression, VR CS, VM 1. */
    public static final int LOSSY_IMAGE_COMPRESSION = 0x00282110;

    /** (0028,2112) Lossy Image Compression Ratio, VR DS, VM 1-n. */
    public static final int LOSSY_IMAGE_COMPRESSION_RATIO = 0x00282112;

    /** (0028,2114) Lossy Image Compression Method, VR CS, VM 1-n. */
    public static final int LOSSY_IMAGE_COMPRESSION_METHOD = 0x00282114;

    /** (0028,3000) Modality LUT Sequence, VR SQ, VM 1. */
    public static final int MODALITY_LUT_SEQUENCE = 0x00283000;

    /** (0028,3001) Variable Modality LUT Sequence, VR SQ, VM 1. */
    public static final int VARIABLE_MODALITY_LUT_SEQUENCE = 0x00283001;

    /** (0028,3002) LUT Descriptor, VR US or SS, VM 3. */
    public static final int LUT_DESCRIPTOR = 0x00283002;

    /** (0028,3003) LUT Explanation, VR LO, VM 1. */
    public static final int LUT_EXPLANATION = 0x00283003;

    /** (0028,3004) Modality LUT Type, VR LO, VM 1. */
    public static final int MODALITY_LUT_TYPE = 0x00283004;

    /** (0028,3006) LUT Data, VR US or OW, VM 1-n. */
    public static final int LUT_DATA = 0x00283006;

    /** (0028,3010) VOI LUT Sequence, VR SQ, VM 1. */
    public static final int VOILUT_SEQUENCE = 0x00283010;

    /** (0028,3110) Softcopy VOI LUT Sequence, VR SQ, VM 1. */
    public static final int SOFTCOPY_VOILUT_SEQUENCE = 0x00283110;

    /** (0028,4000) Image Presentation Comments, VR LT, VM 1. */
    public static final int IMAGE_PRESENTATION_COMMENTS = 0x00284000;

    /** (0028,5000) Bi-Plane Acquisition Sequence, VR SQ, VM 1. */
    public static final int BI_PLANE_ACQUISITION_SEQUENCE = 0x00285000;

    /** (0028,6010) Representative Frame Number, VR US, VM 1. */
    public static final int REPRESENTATIVE_FRAME_NUMBER = 0x00286010;

    /** (0028,6020) Frame Numbers of Interest (FOI), VR US, VM 1-n. */
    public static final int FRAME_NUMBERS_OF_INTEREST = 0x00286020;

    /** (0028,6022) Frame of Interest Description, VR LO, VM 1-n. */
    public static final int FRAME_OF_INTEREST_DESCRIPTION = 0x00286022;

    /** (0028,6023) Frame of Interest Type, VR CS, VM 1-n. */
    public static final int FRAME_OF_INTEREST_TYPE = 0x00286023;

    /** (0028,6030) Mask Pointer(s), VR US, VM 1-n. */
    public static final int MASK_POINTERS = 0x00286030;

    /** (0028,6040) R Wave Pointer, VR US, VM 1-n. */
    public static final int R_WAVE_POINTER = 0x00286040;

    /** (0028,6100) Mask Subtraction Sequence, VR SQ, VM 1. */
    public static final int MASK_SUBTRACTION_SEQUENCE = 0x00286100;

    /** (0028,6101) Mask Operation, VR CS, VM 1. */
    public static final int MASK_OPERATION = 0x00286101;

    /** (0028,6102) Applicable Frame Range, VR US, VM 2-2n. */
    public static final int APPLICABLE_FRAME_RANGE = 0x00286102;

    /** (0028,6110) Mask Frame Numbers, VR US, VM 1-n. */
    public static final int MASK_FRAME_NUMBERS = 0x00286110;

    /** (0028,6112) Contrast Frame Averaging, VR US, VM 1. */
    public static final int CONTRAST_FRAME_AVERAGING = 0x00286112;

    /** (0028,6114) Mask Sub-pixel Shift, VR FL, VM 2. */
    public static final int MASK_SUB_PIXEL_SHIFT = 0x00286114;

    /** (0028,6120) TID Offset, VR SS, VM 1. */
    public static final int TID_OFFSET = 0x00286120;

    /** (0028,6190) Mask Operation Explanation, VR ST, VM 1. */
    public static final int MASK_OPERATION_EXPLANATION = 0x00286190;

    /** (0028,7000) Equipment Administrator Sequence, VR SQ, VM 1. */
    public static final int EQUIPMENT_ADMINISTRATOR_SEQUENCE = 0x00287000;

    /** (0028,7001) Number of Display Subsystems, VR US, VM 1. */
    public static final int NUMBER_OF_DISPLAY_SUBSYSTEMS = 0x00287001;

    /** (0028,7002) Current Configuration ID, VR US, VM 1. */
    public static final int CURRENT_CONFIGURATION_ID = 0x00287002;

    /** (0028,7003) Display Subsystem ID, VR US, VM 1. */
    public static final int DISPLAY_SUBSYSTEM_ID = 0x00287003;

    /** (0028,7004) Display Subsystem Name, VR SH, VM 1. */
    public static final int DISPLAY_SUBSYSTEM_NAME = 0x00287004;

    /** (0028,7005) Display Subsystem Description, VR LO, VM 1. */
    public static final int DISPLAY_SUBSYSTEM_DESCRIPTION = 0x00287005;

    /** (0028,7006) System Status, VR CS, VM 1. */
    public static final int SYSTEM_STATUS = 0x00287006;

    /** (0028,7007) System Status Comment, VR LO, VM 1. */
    public static final int SYSTEM_STATUS_COMMENT = 0x00287007;

    /** (0028,7008) Target Luminance Characteristics Sequence, VR SQ, VM 1. */
    public static final int TARGET_LUMINANCE_CHARACTERISTICS_SEQUENCE = 0x00287008;

    /** (0028,7009) Luminance Characteristics ID, VR US, VM 1. */
    public static final int LUMINANCE_CHARACTERISTICS_ID = 0x00287009;

    /** (0028,700A) Display Subsystem Configuration Sequence, VR SQ, VM 1. */
    public static final int DISPLAY_SUBSYSTEM_CONFIGURATION_SEQUENCE = 0x0028700A;

    /** (0028,700B) Configuration ID, VR US, VM 1. */
    public static final int CONFIGURATION_ID = 0x0028700B;

    /** (0028,700C) Configuration Name, VR SH, VM 1. */
    public static final int CONFIGURATION_NAME = 0x0028700C;

    /** (0028,700D) Configuration Description, VR LO, VM 1. */
    public static final int CONFIGURATION_DESCRIPTION = 0x0028700D;

    /** (0028,700E) Referenced Target Luminance Characteristics ID, VR US, VM 1. */
    public static final int REFERENCED_TARGET_LUMINANCE_CHARACTERISTICS_ID = 0x0028700E;

    /** (0028,700F) QA Results Sequence, VR SQ, VM 1. */
    public static final int QA_RESULTS_SEQUENCE = 0x0028700F;

    /** (0028,7010) Display Subsystem QA Results Sequence, VR SQ, VM 1. */
    public static final int DISPLAY_SUBSYSTEM_QA_RESULTS_SEQUENCE = 0x00287010;

    /** (0028,7011) Configuration QA Results Sequence, VR SQ, VM 1. */
    public static final int CONFIGURATION_QA_RESULTS_SEQUENCE = 0x00287011;

    /** (0028,7012) Measurement Equipment Sequence, VR SQ, VM 1. */
    public static final int MEASUREMENT_EQUIPMENT_SEQUENCE = 0x00287012;

    /** (0028,7013) Measurement Functions, VR CS, VM 1-n. */
    public static final int MEASUREMENT_FUNCTIONS = 0x00287013;

    /** (0028,7014) Measurement Equipment Type, VR CS, VM 1. */
    public static final int MEASUREMENT_EQUIPMENT_TYPE = 0x00287014;

    /** (0028,7015) Visual Evaluation Result Sequence, VR SQ, VM 1. */
    public static final int VISUAL_EVALUATION_RESULT_SEQUENCE = 0x00287015;

    /** (0028,7016) Display Calibration Result Sequence, VR SQ, VM 1. */
    public static final int DISPLAY_CALIBRATION_RESULT_SEQUENCE = 0x00287016;

    /** (0028,7017) DDL Value, VR US, VM 1. */
    public static final int DDL_VALUE = 0x00287017;

    /** (0028,7018) CIExy White Point, VR FL, VM 2. */
    public static final int CI_EXY_WHITE_POINT = 0x00287018;

    /** (0028,7019) Display Function Type, VR CS, VM 1. */
    public static final int DISPLAY_FUNCTION_TYPE = 0x00287019;

    /** (0028,701A) Gamma Value, VR FL, VM 1. */
    public static final int GAMMA_VALUE = 0x0028701A;

    /** (0028,701B) Number of Luminance Points, VR US, VM 1. */
    public static final int NUMBER_OF_LUMINANCE_POINTS = 0x0028701B;

    /** (0028,701C) Luminance Response Sequence, VR SQ, VM 1. */
    public static final int LUMINANCE_RESPONSE_SEQUENCE = 0x0028701C;

    /** (0028,701D) Target Minimum Luminance, VR FL, VM 1. */
    public static final int TARGET_MINIMUM_LUMINANCE = 0x0028701D;

    /** (0028,701E) Target Maximum Luminance, VR FL, VM 1. */
    public static final int TARGET_MAXIMUM_LUMINANCE = 0x0028701E;

    /** (0028,701F) Luminance Value, VR FL, VM 1. */
    public static final int LUMINANCE_VALUE = 0x0028701F;

    /** (0028,7020) Luminance Response Description, VR LO, VM 1. */
    public static final int LUMINANCE_RESPONSE_DESCRIPTION = 0x00287020;

    /** (0028,7021) White Point Flag, VR CS, VM 1. */
    public static final int WHITE_POINT_FLAG = 0x00287021;

    /** (0028,7022) Display Device Type Code Sequence, VR SQ, VM 1. */
    public static final int DISPLAY_DEVICE_TYPE_CODE_SEQUENCE = 0x00287022;

    /** (0028,7023) Display Subsystem Sequence, VR SQ, VM 1. */
    public static final int DISPLAY_SUBSYSTEM_SEQUENCE = 0x00287023;

    /** (0028,7024) Luminance Result Sequence, VR SQ, VM 1. */
    public static final int LUMINANCE_RESULT_SEQUENCE = 0x00287024;

    /** (0028,7025) Ambient Light Value Source, VR CS, VM 1. */
    public static final int AMBIENT_LIGHT_VALUE_SOURCE = 0x00287025;

    /** (0028,7026) Measured Characteristics, VR CS, VM 1-n. */
    public static final int MEASURED_CHARACTERISTICS = 0x00287026;

    /** (0028,7027) Luminance Uniformity Result Sequence, VR SQ, VM 1. */
    public static final int LUMINANCE_UNIFORMITY_RESULT_SEQUENCE = 0x00287027;

    /** (0028,7028) Visual Evaluation Test Sequence, VR SQ, VM 1. */
    public static final int VISUAL_EVALUATION_TEST_SEQUENCE = 0x00287028;

    /** (0028,7029) Test Result, VR CS, VM 1. */
    public static final int TEST_RESULT = 0x00287029;

    /** (0028,702A) Test Result Comment, VR LO, VM 1. */
    public static final int TEST_RESULT_COMMENT = 0x0028702A;

    /** (0028,702B) Test Image Validation, VR CS, VM 1. */
    public static final int TEST_IMAGE_VALIDATION = 0x0028702B;

    /** (0028,702C) Test Pattern Code Sequence, VR SQ, VM 1. */
    public static final int TEST_PATTERN_CODE_SEQUENCE = 0x0028702C;

    /** (0028,702D) Measurement Pattern Code Sequence, VR SQ, VM 1. */
    public static final int MEASUREMENT_PATTERN_CODE_SEQUENCE = 0x0028702D;

    /** (0028,702E) Visual Evaluation Method Code Sequence, VR SQ, VM 1. */
    public static final int VISUAL_EVALUATION_METHOD_CODE_SEQUENCE = 0x0028702E;

    /** (0028,7FE0) Pixel Data Provider URL, VR UR, VM 1. */
    public static final int PIXEL_DATA_PROVIDER_URL = 0x00287FE0;

    /** (0028,9001) Data Point Rows, VR UL, VM 1. */
    public static final int DATA_POINT_ROWS = 0x00289001;

    /** (0028,9002) Data Point Columns, VR UL, VM 1. */
    public static final int DATA_POINT_COLUMNS = 0x00289002;

    /** (0028,9003) Signal Domain Columns, VR CS, VM 1. */
    public static final int SIGNAL_DOMAIN_COLUMNS = 0x00289003;

    /** (0028,9099) Largest Monochrome Pixel Value, VR US, VM 1. */
    public static final int LARGEST_MONOCHROME_PIXEL_VALUE = 0x00289099;

    /** (0028,9108) Data Representation, VR CS, VM 1. */
    public static final int DATA_REPRESENTATION = 0x00289108;

    /** (0028,9110) Pixel Measures Sequence, VR SQ, VM 1. */
    public static final int PIXEL_MEASURES_SEQUENCE = 0x00289110;

    /** (0028,9132) Frame VOI LUT Sequence, VR SQ, VM 1. */
    public static final int FRAME_VOILUT_SEQUENCE = 0x00289132;

    /** (0028,9145) Pixel Value Transformation Sequence, VR SQ, VM 1. */
    public static final int PIXEL_VALUE_TRANSFORMATION_SEQUENCE = 0x00289145;

    /** (0028,9235) Signal Domain Rows, VR CS, VM 1. */
    public static final int SIGNAL_DOMAIN_ROWS = 0x00289235;

    /** (0028,9411) Display Filter Percentage, VR FL, VM 1. */
    public static final int DISPLAY_FILTER_PERCENTAGE = 0x00289411;

    /** (0028,9415) Frame Pixel Shift Sequence, VR SQ, VM 1. */
    public static final int FRAME_PIXEL_SHIFT_SEQUENCE = 0x00289415;

    /** (0028,9416) Subtraction Item ID, VR US, VM 1. */
    public static final int SUBTRACTION_ITEM_ID = 0x00289416;

    /** (0028,9422) Pixel Intensity Relationship LUT Sequence, VR SQ, VM 1. */
    public static final int PIXEL_INTENSITY_RELATIONSHIP_LUT_SEQUENCE = 0x00289422;

    /** (0028,9443) Frame Pixel Data Properties Sequence, VR SQ, VM 1. */
    public static final int FRAME_PIXEL_DATA_PROPERTIES_SEQUENCE = 0x00289443;

    /** (0028,9444) Geometrical Properties, VR CS, VM 1. */
    public static final int GEOMETRICAL_PROPERTIES = 0x00289444;

    /** (0028,9445) Geometric Maximum Distortion, VR FL, VM 1. */
    public static final int GEOMETRIC_MAXIMUM_DISTORTION = 0x00289445;

    /** (0028,9446) Image Processing Applied, VR CS, VM 1-n. */
    public static final int IMAGE_PROCESSING_APPLIED = 0x00289446;

    /** (0028,9454) Mask Selection Mode, VR CS, VM 1. */
    public static final int MASK_SELECTION_MODE = 0x00289454;

    /** (0028,9474) LUT Function, VR CS, VM 1. */
    public static final int LUT_FUNCTION = 0x00289474;

    /** (0028,9478) Mask Visibility Percentage, VR FL, VM 1. */
    public static final int MASK_VISIBILITY_PERCENTAGE = 0x00289478;

    /** (0028,9501) Pixel Shift Sequence, VR SQ, VM 1. */
    public static final int PIXEL_SHIFT_SEQUENCE = 0x00289501;

    /** (0028,9502) Region Pixel Shift Sequence, VR SQ, VM 1. */
    public static final int REGION_PIXEL_SHIFT_SEQUENCE = 0x00289502;

    /** (0028,9503) Vertices of the Region, VR SS, VM 2-2n. */
    public static final int VERTICES_OF_THE_REGION = 0x00289503;

    /** (0028,9505) Multi-frame Presentation Sequence, VR SQ, VM 1. */
    public static final int MULTI_FRAME_PRESENTATION_SEQUENCE = 0x00289505;

    /** (0028,9506) Pixel Shift Frame Range, VR US, VM 2-2n. */
    public static final int PIXEL_SHIFT_FRAME_RANGE = 0x00289506;

    /** (0028,9507) LUT Frame Range, VR US, VM 2-2n. */
    public static final int LUT_FRAME_RANGE = 0x00289507;

    /** (0028,9520) Image to Equipment Mapping Matrix, VR DS, VM 16. */
    public static final int IMAGE_TO_EQUIPMENT_MAPPING_MATRIX = 0x00289520;

    /** (0028,9537) Equipment Coordinate System Identification, VR CS, VM 1. */
    public static final int EQUIPMENT_COORDINATE_SYSTEM_IDENTIFICATION = 0x00289537;

    /** (0032,000A) Study Status ID, VR CS, VM 1. */
    public static final int STUDY_STATUS_ID = 0x0032000A;

    /** (0032,000C) Study Priority ID, VR CS, VM 1. */
    public static final int STUDY_PRIORITY_ID = 0x0032000C;

    /** (0032,0012) Study ID Issuer, VR LO, VM 1. */
    public static final int STUDY_ID_ISSUER = 0x00320012;

    /** (0032,0032) Study Verified Date, VR DA, VM 1. */
    public static final int STUDY_VERIFIED_DATE = 0x00320032;

    /** (0032,0033) Study Verified Time, VR TM, VM 1. */
    public static final int STUDY_VERIFIED_TIME = 0x00320033;

    /** (0032,0034) Study Read Date, VR DA, VM 1. */
    public static final int STUDY_READ_DATE = 0x00320034;

    /** (0032,0035) Study Read Time, VR TM, VM 1. */
    public static final int STUDY_READ_TIME = 0x00320035;

    /** (0032,1000) Scheduled Study Start Date, VR DA, VM 1. */
    public static final int SCHEDULED_STUDY_START_DATE = 0x00321000;

    /** (0032,1001) Scheduled Study Start Time, VR TM, VM 1. */
    public static final int SCHEDULED_STUDY_START_TIME = 0x00321001;

    /** (0032,1010) Scheduled Study Stop Date, VR DA, VM 1. */
    public static final int SCHEDULED_STUDY_STOP_DATE = 0x00321010;

    /** (0032,1011) Scheduled Study Stop Time, VR TM, VM 1. */
    public static final int SCHEDULED_STUDY_STOP_TIME = 0x00321011;

    /** (0032,1020) Scheduled Study Location, VR LO, VM 1. */
    public static final int SCHEDULED_STUDY_LOCATION = 0x00321020;

    /** (0032,1021) Scheduled Study Location AE Title, VR AE, VM 1-n. */
    public static final int SCHEDULED_STUDY_LOCATION_AE_TITLE = 0x00321021;

    /** (0032,1030) Reason for Study, VR LO, VM 1. */
    public static final int REASON_FOR_STUDY = 0x00321030;

    /** (0032,1031) Requesting Physician Identification Sequence, VR SQ, VM 1. */
    public static final int REQUESTING_PHYSICIAN_IDENTIFICATION_SEQUENCE = 0x00321031;

    /** (0032,1032) Requesting Physician, VR PN, VM 1. */
    public static final int REQUESTING_PHYSICIAN = 0x00321032;

    /** (0032,1033) Requesting Service, VR LO, VM 1. */
    public static final int REQUESTING_SERVICE = 0x00321033;

    /** (0032,1034) Requesting Service Code Sequence, VR SQ, VM 1. */
    public static final int REQUESTING_SERVICE_CODE_SEQUENCE = 0x00321034;

    /** (0032,1040) Study Arrival Date, VR DA, VM 1. */
    public static final int STUDY_ARRIVAL_DATE = 0x00321040;

    /** (0032,1041) Study Arrival Time, VR TM, VM 1. */
    public static final int STUDY_ARRIVAL_TIME = 0x00321041;

    /** (0032,1050) Study Completion Date, VR DA, VM 1. */
    public static final int STUDY_COMPLETION_DATE = 0x00321050;

    /** (0032,1051) Study Completion Time, VR TM, VM 1. */
    public static final int STUDY_COMPLETION_TIME = 0x00321051;

    /** (0032,1055) Study Component Status ID, VR CS, VM 1. */
    public static final int STUDY_COMPONENT_STATUS_ID = 0x00321055;

    /** (0032,1060) Requested Procedure Description, VR LO, VM 1. */
    public static final int REQUESTED_PROCEDURE_DESCRIPTION = 0x00321060;

    /** (0032,1064) Requested Procedure Code Sequence, VR SQ, VM 1. */
    public static final int REQUESTED_PROCEDURE_CODE_SEQUENCE = 0x00321064;

    /** (0032,1065) Requested Laterality Code Sequence, VR SQ, VM 1. */
    public static final int REQUESTED_LATERALITY_CODE_SEQUENCE = 0x00321065;

    /** (0032,1066) Reason for Visit, VR UT, VM 1. */
    public static final int REASON_FOR_VISIT = 0x00321066;

    /** (0032,1067) Reason for Visit Code Sequence, VR SQ, VM 1. */
    public static final int REASON_FOR_VISIT_CODE_SEQUENCE = 0x00321067;

    /** (0032,1070) Requested Contrast Agent, VR LO, VM 1. */
    public static final int REQUESTED_CONTRAST_AGENT = 0x00321070;

    /** (0032,4000) Study Comments, VR LT, VM 1. */
    public static final int STUDY_COMMENTS = 0x00324000;

    /** (0034,0001) Flow Identifier Sequence, VR SQ, VM 1. */
    public static final int FLOW_IDENTIFIER_SEQUENCE = 0x00340001;

    /** (0034,0002) Flow Identifier, VR OB, VM 1. */
    public static final int FLOW_IDENTIFIER = 0x00340002;

    /** (0034,0003) Flow Transfer Syntax UID, VR UI, VM 1. */
    public static final int FLOW_TRANSFER_SYNTAX_UID = 0x00340003;

    /** (0034,0004) Flow RTP Sampling Rate, VR UL, VM 1. */
    public static final int FLOW_RTP_SAMPLING_RATE = 0x00340004;

    /** (0034,0005) Source Identifier, VR OB, VM 1. */
    public static final int SOURCE_IDENTIFIER = 0x00340005;

    /** (0034,0007) Frame Origin Timestamp, VR OB, VM 1. */
    public static final int FRAME_ORIGIN_TIMESTAMP = 0x00340007;

    /** (0034,0008) Includes Imaging Subject, VR CS, VM 1. */
    public static final int INCLUDES_IMAGING_SUBJECT = 0x00340008;

    /** (0034,0009) Frame Usefulness Group Sequence, VR SQ, VM 1. */
    public static final int FRAME_USEFULNESS_GROUP_SEQUENCE = 0x00340009;

    /** (0034,000A) Real-Time Bulk Data Flow Sequence, VR SQ, VM 1. */
    public static final int REAL_TIME_BULK_DATA_FLOW_SEQUENCE = 0x0034000A;

    /** (0034,000B) Camera Position Group Sequence, VR SQ, VM 1. */
    public static final int CAMERA_POSITION_GROUP_SEQUENCE = 0x0034000B;

    /** (0034,000C) Includes Information, VR CS, VM 1. */
    public static final int INCLUDES_INFORMATION = 0x0034000C;

    /** (0034,000D) Time of Frame Group Sequence, VR SQ, VM 1. */
    public static final int TIME_OF_FRAME_GROUP_SEQUENCE = 0x0034000D;

    /** (0038,0004) Referenced Patient Alias Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_PATIENT_ALIAS_SEQUENCE = 0x00380004;

    /** (0038,0008) Visit Status ID, VR CS, VM 1. */
    public static final int VISIT_STATUS_ID = 0x00380008;

    /** (0038,0010) Admission ID, VR LO, VM 1. */
    public static final int ADMISSION_ID = 0x00380010;

    /** (0038,0011) Issuer of Admission ID, VR LO, VM 1. */
    public static final int ISSUER_OF_ADMISSION_ID = 0x00380011;

    /** (0038,0014) Issuer of Admission ID Sequence, VR SQ, VM 1. */
    public static final int ISSUER_OF_ADMISSION_ID_SEQUENCE = 0x00380014;

    /** (0038,0016) Route of Admissions, VR LO, VM 1. */
    public static final int ROUTE_OF_ADMISSIONS = 0x00380016;

    /** (0038,001A) Scheduled Admission Date, VR DA, VM 1. */
    public static final int SCHEDULED_ADMISSION_DATE = 0x0038001A;

    /** (0038,001B) Scheduled Admission Time, VR TM, VM 1. */
    public static final int SCHEDULED_ADMISSION_TIME = 0x0038001B;

    /** (0038,001C) Scheduled Discharge Date, VR DA, VM 1. */
    public static final int SCHEDULED_DISCHARGE_DATE = 0x0038001C;

    /** (0038,001D) Scheduled Discharge Time, VR TM, VM 1. */
    public static final int SCHEDULED_DISCHARGE_TIME = 0x0038001D;

    /** (0038,001E) Scheduled Patient Institution Residence, VR LO, VM 1. */
    public static final int SCHEDULED_PATIENT_INSTITUTION_RESIDENCE = 0x0038001E;

    /** (0038,0020) Admitting Date, VR DA, VM 1. */
    public static final int ADMITTING_DATE = 0x00380020;

    /** (0038,0021) Admitting Time, VR TM, VM 1. */
    public static final int ADMITTING_TIME = 0x00380021;

    /** (0038,0030) Discharge Date, VR DA, VM 1. */
    public static final int DISCHARGE_DATE = 0x00380030;

    /** (0038,0032) Discharge Time, VR TM, VM 1. */
    public static final int DISCHARGE_TIME = 0x00380032;

    /** (0038,0040) Discharge Diagnosis Description, VR LO, VM 1. */
    public static final int DISCHARGE_DIAGNOSIS_DESCRIPTION = 0x00380040;

    /** (0038,0044) Discharge Diagnosis Code Sequence, VR SQ, VM 1. */
    public static final int DISCHARGE_DIAGNOSIS_CODE_SEQUENCE = 0x00380044;

    /** (0038,0050) Special Needs, VR LO, VM 1. */
    public static final int SPECIAL_NEEDS = 0x00380050;

    /** (0038,0060) Service Episode ID, VR LO, VM 1. */
    public static final int SERVICE_EPISODE_ID = 0x00380060;

    /** (0038,0061) Issuer of Service Episode ID, VR LO, VM 1. */
    public static final int ISSUER_OF_SERVICE_EPISODE_ID = 0x00380061;

    /** (0038,0062) Service Episode Description, VR LO, VM 1. */
    public static final int SERVICE_EPISODE_DESCRIPTION = 0x00380062;

    /** (0038,0064) Issuer of Service Episode ID Sequence, VR SQ, VM 1. */
    public static final int ISSUER_OF_SERVICE_EPISODE_ID_SEQUENCE = 0x00380064;

    /** (0038,0100) Pertinent Documents Sequence, VR SQ, VM 1. */
    public static final int PERTINENT_DOCUMENTS_SEQUENCE = 0x00380100;

    /** (0038,0101) Pertinent Resources Sequence, VR SQ, VM 1. */
    public static final int PERTINENT_RESOURCES_SEQUENCE = 0x00380101;

    /** (0038,0102) Resource Description, VR LO, VM 1. */
    public static final int RESOURCE_DESCRIPTION = 0x00380102;

    /** (0038,0300) Current Patient Location, VR LO, VM 1. */
    public static final int CURRENT_PATIENT_LOCATION = 0x00380300;

    /** (0038,0400) Patient's Institution Residence, VR LO, VM 1. */
    public static final int PATIENT_INSTITUTION_RESIDENCE = 0x00380400;

    /** (0038,0500) Patient State, VR LO, VM 1. */
    public static final int PATIENT_STATE = 0x00380500;

    /** (0038,0502) Patient Clinical Trial Participation Sequence, VR SQ, VM 1. */
    public static final int PATIENT_CLINICAL_TRIAL_PARTICIPATION_SEQUENCE = 0x00380502;

    /** (0038,4000) Visit Comments, VR LT, VM 1. */
    public static final int VISIT_COMMENTS = 0x00384000;

    /** (003A,0004) Waveform Originality, VR CS, VM 1. */
    public static final int WAVEFORM_ORIGINALITY = 0x003A0004;

    /** (003A,0005) Number of Waveform Channels, VR US, VM 1. */
    public static final int NUMBER_OF_WAVEFORM_CHANNELS = 0x003A0005;

    /** (003A,0010) Number of Waveform Samples, VR UL, VM 1. */
    public static final int NUMBER_OF_WAVEFORM_SAMPLES = 0x003A0010;

    /** (003A,001A) Sampling Frequency, VR DS, VM 1. */
    public static final int SAMPLING_FREQUENCY = 0x003A001A;

    /** (003A,0020) Multiplex Group Label, VR SH, VM 1. */
    public static final int MULTIPLEX_GROUP_LABEL = 0x003A0020;

    /** (003A,0200) Channel Definition Sequence, VR SQ, VM 1. */
    public static final int CHANNEL_DEFINITION_SEQUENCE = 0x003A0200;

    /** (003A,0202) Waveform Channel Number, VR IS, VM 1. */
    public static final int WAVEFORM_CHANNEL_NUMBER = 0x003A0202;

    /** (003A,0203) Channel Label, VR SH, VM 1. */
    public static final int CHANNEL_LABEL = 0x003A0203;

    /** (003A,0205) Channel Status, VR CS, VM 1-n. */
    public static final int CHANNEL_STATUS = 0x003A0205;

    /** (003A,0208) Channel Source Sequence, VR SQ, VM 1. */
    public static final int CHANNEL_SOURCE_SEQUENCE = 0x003A0208;

    /** (003A,0209) Channel Source Modifiers Sequence, VR SQ, VM 1. */
    public static final int CHANNEL_SOURCE_MODIFIERS_SEQUENCE = 0x003A0209;

    /** (003A,020A) Source Waveform Sequence, VR SQ, VM 1. */
    public static final int SOURCE_WAVEFORM_SEQUENCE = 0x003A020A;

    /** (003A,020C) Channel Derivation Description, VR LO, VM 1. */
    public static final int CHANNEL_DERIVATION_DESCRIPTION = 0x003A020C;

    /** (003A,0210) Channel Sensitivity, VR DS, VM 1. */
    public static final int CHANNEL_SENSITIVITY = 0x003A0210;

    /** (003A,0211) Channel Sensitivity Units Sequence, VR SQ, VM 1. */
    public static final int CHANNEL_SENSITIVITY_UNITS_SEQUENCE = 0x003A0211;

    /** (003A,0212) Channel Sensitivity Correction Factor, VR DS, VM 1. */
    public static final int CHANNEL_SENSITIVITY_CORRECTION_FACTOR = 0x003A0212;

    /** (003A,0213) Channel Baseline, VR DS, VM 1. */
    public static final int CHANNEL_BASELINE = 0x003A0213;

    /** (003A,0214) Channel Time Skew, VR DS, VM 1. */
    public static final int CHANNEL_TIME_SKEW = 0x003A0214;

    /** (003A,0215) Channel Sample Skew, VR DS, VM 1. */
    public static final int CHANNEL_SAMPLE_SKEW = 0x003A0215;

    /** (003A,0218) Channel Offset, VR DS, VM 1. */
    public static final int CHANNEL_OFFSET = 0x003A0218;

    /** (003A,021A) Waveform Bits Stored, VR US, VM 1. */
    public static final int WAVEFORM_BITS_STORED = 0x003A021A;

    /** (003A,0220) Filter Low Frequency, VR DS, VM 1. */
    public static final int FILTER_LOW_FREQUENCY = 0x003A0220;

    /** (003A,0221) Filter High Frequency, VR DS, VM 1. */
    public static final int FILTER_HIGH_FREQUENCY = 0x003A0221;

    /** (003A,0222) Notch Filter Frequency, VR DS, VM 1. */
    public static final int NOTCH_FILTER_FREQUENCY = 0x003A0222;

    /** (003A,0223) Notch Filter Bandwidth, VR DS, VM 1. */
    public static final int NOTCH_FILTER_BANDWIDTH = 0x003A0223;

    /** (003A,0230) Waveform Data Display Scale, VR FL, VM 1. */
    public static final int WAVEFORM_DATA_DISPLAY_SCALE = 0x003A0230;

    /** (003A,0231) Waveform Display Background CIELab Value, VR US, VM 3. */
    public static final int WAVEFORM_DISPLAY_BACKGROUND_CIE_LAB_VALUE = 0x003A0231;

    /** (003A,0240) Waveform Presentation Group Sequence, VR SQ, VM 1. */
    public static final int WAVEFORM_PRESENTATION_GROUP_SEQUENCE = 0x003A0240;

    /** (003A,0241) Presentation Group Number, VR US, VM 1. */
    public static final int PRESENTATION_GROUP_NUMBER = 0x003A0241;

    /** (003A,0242) Channel Display Sequence, VR SQ, VM 1. */
    public static final int CHANNEL_DISPLAY_SEQUENCE = 0x003A0242;

    /** (003A,0244) Channel Recommended Display CIELab Value, VR US, VM 3. */
    public static final int CHANNEL_RECOMMENDED_DISPLAY_CIE_LAB_VALUE = 0x003A0244;

    /** (003A,0245) Channel Position, VR FL, VM 1. */
    public static final int CHANNEL_POSITION = 0x003A0245;

    /** (003A,0246) Display Shading Flag, VR CS, VM 1. */
    public static final int DISPLAY_SHADING_FLAG = 0x003A0246;

    /** (003A,0247) Fractional Channel Display Scale, VR FL, VM 1. */
    public static final int FRACTIONAL_CHANNEL_DISPLAY_SCALE = 0x003A0247;

    /** (003A,0248) Absolute Channel Display Scale, VR FL, VM 1. */
    public static final int ABSOLUTE_CHANNEL_DISPLAY_SCALE = 0x003A0248;

    /** (003A,0300) Multiplexed Audio Channels Description Code Sequence, VR SQ, VM 1. */
    public static final int MULTIPLEXED_AUDIO_CHANNELS_DESCRIPTION_CODE_SEQUENCE = 0x003A0300;

    /** (003A,0301) Channel Identification Code, VR IS, VM 1. */
    public static final int CHANNEL_IDENTIFICATION_CODE = 0x003A0301;

    /** (003A,0302) Channel Mode, VR CS, VM 1. */
    public static final int CHANNEL_MODE = 0x003A0302;

    /** (003A,0310) Multiplex Group UID, VR UI, VM 1. */
    public static final int MULTIPLEX_GROUP_UID = 0x003A0310;

    /** (003A,0311) Powerline Frequency, VR DS, VM 1. */
    public static final int POWERLINE_FREQUENCY = 0x003A0311;

    /** (003A,0312) Channel Impedance Sequence, VR SQ, VM 1. */
    public static final int CHANNEL_IMPEDANCE_SEQUENCE = 0x003A0312;

    /** (003A,0313) Impedance Value, VR DS, VM 1. */
    public static final int IMPEDANCE_VALUE = 0x003A0313;

    /** (003A,0314) Impedance Measurement DateTime, VR DT, VM 1. */
    public static final int IMPEDANCE_MEASUREMENT_DATE_TIME = 0x003A0314;

    /** (003A,0315) Impedance Measurement Frequency, VR DS, VM 1. */
    public static final int IMPEDANCE_MEASUREMENT_FREQUENCY = 0x003A0315;

    /** (003A,0316) Impedance Measurement Current Type, VR CS, VM 1. */
    public static final int IMPEDANCE_MEASUREMENT_CURRENT_TYPE = 0x003A0316;

    /** (003A,0317) Waveform Amplifier Type, VR CS, VM 1. */
    public static final int WAVEFORM_AMPLIFIER_TYPE = 0x003A0317;

    /** (003A,0318) Filter Low Frequency Characteristics Sequence, VR SQ, VM 1. */
    public static final int FILTER_LOW_FREQUENCY_CHARACTERISTICS_SEQUENCE = 0x003A0318;

    /** (003A,0319) Filter High Frequency Characteristics Sequence, VR SQ, VM 1. */
    public static final int FILTER_HIGH_FREQUENCY_CHARACTERISTICS_SEQUENCE = 0x003A0319;

    /** (003A,0320) Summarized Filter Lookup Table Sequence, VR SQ, VM 1. */
    public static final int SUMMARIZED_FILTER_LOOKUP_TABLE = 0x003A0320;

    /** (003A,0321) Notch Filter Characteristics Sequence, VR SQ, VM 1. */
    public static final int NOTCH_FILTER_CHARACTERISTICS_SEQUENCE = 0x003A0321;

    /** (003A,0322) Waveform Filter Type, VR CS, VM 1. */
    public static final int WAVEFORM_FILTER_TYPE = 0x003A0322;

    /** (003A,0323) Analog Filter Characteristics Sequence, VR SQ, VM 1. */
    public static final int ANALOG_FILTER_CHARACTERISTICS_SEQUENCE = 0x003A0323;

    /** (003A,0324) Analog Filter Roll Off, VR DS, VM 1. */
    public static final int ANALOG_FILTER_ROLL_OFF = 0x003A0324;

    /** (003A,0325) Analog Filter Type Code Sequence, VR SQ, VM 1. */
    public static final int ANALOG_FILTER_TYPE = 0x003A0325;

    /** (003A,0326) Digital Filter Characteristics Sequence, VR SQ, VM 1. */
    public static final int DIGITAL_FILTER_CHARACTERISTICS_SEQUENCE = 0x003A0326;

    /** (003A,0327) Digital Filter Order, VR IS, VM 1. */
    public static final int DIGITAL_FILTER_ORDER = 0x003A0327;

    /** (003A,0328) Digital Filter Type Code Sequence, VR SQ, VM 1. */
    public static final int DIGITAL_FILTER_TYPE_CODE_SEQUENCE = 0x003A0328;

    /** (003A,0329) Waveform Filter Description, VR ST, VM 1. */
    public static final int WAVEFORM_FILTER_DESCRIPTION = 0x003A0329;

    /** (003A,032A) Filter Lookup Table Sequence, VR SQ, VM 1. */
    public static final int FILTER_LOOKUP_TABLE_SEQUENCE = 0x003A032A;

    /** (003A,032B) Filter Lookup Table Description, VR ST, VM 1. */
    public static final int FILTER_LOOKUP_TABLE_DESCRIPTION = 0x003A032B;

    /** (003A,032C) Frequency Encoding Code Sequence, VR SQ, VM 1. */
    public static final int FREQUENCY_ENCODING_CODE_SEQUENCE = 0x003A032C;

    /** (003A,032D) Magnitude Encoding Code Sequence, VR SQ, VM 1. */
    public static final int MAGNITUDE_ENCODING_CODE_SEQUENCE = 0x003A032D;

    /** (003A,032E) Filter Lookup Table Data, VR OD, VM 1. */
    public static final int FILTER_LOOKUP_TABLE_DATA = 0x003A032E;

    /** (0040,0001) Scheduled Station AE Title, VR AE, VM 1-n. */
    public static final int SCHEDULED_STATION_AE_TITLE = 0x00400001;

    /** (0040,0002) Scheduled Procedure Step Start Date, VR DA, VM 1. */
    public static final int SCHEDULED_PROCEDURE_STEP_START_DATE = 0x00400002;

    /** (0040,0003) Scheduled Procedure Step Start Time, VR TM, VM 1. */
    public static final int SCHEDULED_PROCEDURE_STEP_START_TIME = 0x00400003;

    /** (0040,0004) Scheduled Procedure Step End Date, VR DA, VM 1. */
    public static final int SCHEDULED_PROCEDURE_STEP_END_DATE = 0x00400004;

    /** (0040,0005) Scheduled Procedure Step End Time, VR TM, VM 1. */
    public static final int SCHEDULED_PROCEDURE_STEP_END_TIME = 0x00400005;

    /** (0040,0006) Scheduled Performing Physician's Name, VR PN, VM 1. */
    public static final int SCHEDULED_PERFORMING_PHYSICIAN_NAME = 0x00400006;

    /** (0040,0007) Scheduled Procedure Step Description, VR LO, VM 1. */
    public static final int SCHEDULED_PROCEDURE_STEP_DESCRIPTION = 0x00400007;

    /** (0040,0008) Scheduled Protocol Code Sequence, VR SQ, VM 1. */
    public static final int SCHEDULED_PROTOCOL_CODE_SEQUENCE = 0x00400008;

    /** (0040,0009) Scheduled Procedure Step ID, VR SH, VM 1. */
    public static final int SCHEDULED_PROCEDURE_STEP_ID = 0x00400009;

    /** (0040,000A) Stage Code Sequence, VR SQ, VM 1. */
    public static final int STAGE_CODE_SEQUENCE = 0x0040000A;

    /** (0040,000B) Scheduled Performing Physician Identification Sequence, VR SQ, VM 1. */
    public static final int SCHEDULED_PERFORMING_PHYSICIAN_IDENTIFICATION_SEQUENCE = 0x0040000B;

    /** (0040,0010) Scheduled Station Name, VR SH, VM 1-n. */
    public static final int SCHEDULED_STATION_NAME = 0x00400010;

    /** (0040,0011) Scheduled Procedure Step Location, VR SH, VM 1. */
    public static final int SCHEDULED_PROCEDURE_STEP_LOCATION = 0x00400011;

    /** (0040,0012) Pre-Medication, VR LO, VM 1. */
    public static final int PRE_MEDICATION = 0x00400012;

    /** (0040,0020) Scheduled Procedure Step Status, VR CS, VM 1. */
    public static final int SCHEDULED_PROCEDURE_STEP_STATUS = 0x00400020;

    /** (0040,0026) Order Placer Identifier Sequence, VR SQ, VM 1. */
    public static final int ORDER_PLACER_IDENTIFIER_SEQUENCE = 0x00400026;

    /** (0040,0027) Order Filler Identifier Sequence, VR SQ, VM 1. */
    public static final int ORDER_FILLER_IDENTIFIER_SEQUENCE = 0x00400027;

    /** (0040,0031) Local Namespace Entity ID, VR UT, VM 1. */
    public static final int LOCAL_NAMESPACE_ENTITY_ID = 0x00400031;

    /** (0040,0032) Universal Entity ID, VR UT, VM 1. */
    public static final int UNIVERSAL_ENTITY_ID = 0x00400032;

    /** (0040,0033) Universal Entity ID Type, VR CS, VM 1. */
    public static final int UNIVERSAL_ENTITY_ID_TYPE = 0x00400033;

    /** (0040,0035) Identifier Type Code, VR CS, VM 1. */
    public static final int IDENTIFIER_TYPE_CODE = 0x00400035;

    /** (0040,0036) Assigning Facility Sequence, VR SQ, VM 1. */
    public static final int ASSIGNING_FACILITY_SEQUENCE = 0x00400036;

    /** (0040,0039) Assigning Jurisdiction Code Sequence, VR SQ, VM 1. */
    public static final int ASSIGNING_JURISDICTION_CODE_SEQUENCE = 0x00400039;

    /** (0040,003A) Assigning Agency or Department Code Sequence, VR SQ, VM 1. */
    public static final int ASSIGNING_AGENCY_OR_DEPARTMENT_CODE_SEQUENCE = 0x0040003A;

    /** (0040,0100) Scheduled Procedure Step Sequence, VR SQ, VM 1. */
    public static final int SCHEDULED_PROCEDURE_STEP_SEQUENCE = 0x00400100;

    /** (0040,0220) Referenced Non-Image Composite SOP Instance Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_NON_IMAGE_COMPOSITE_SOP_INSTANCE_SEQUENCE = 0x00400220;

    /** (0040,0241) Performed Station AE Title, VR AE, VM 1. */
    public static final int PERFORMED_STATION_AE_TITLE = 0x00400241;

    /** (0040,0242) Performed Station Name, VR SH, VM 1. */
    public static final int PERFORMED_STATION_NAME = 0x00400242;

    /** (0040,0243) Performed Location, VR SH, VM 1. */
    public static final int PERFORMED_LOCATION = 0x00400243;

    /** (0040,0244) Performed Procedure Step Start Date, VR DA, VM 1. */
    public static final int PERFORMED_PROCEDURE_STEP_START_DATE = 0x00400244;

    /** (0040,0245) Performed Procedure Step Start Time, VR TM, VM 1. */
    public static final int PERFORMED_PROCEDURE_STEP_START_TIME = 0x00400245;

    /** (0040,0250) Performed Procedure Step End Date, VR DA, VM 1. */
    public static final int PERFORMED_PROCEDURE_STEP_END_DATE = 0x00400250;

    /** (0040,0251) Performed Procedure Step End Time, VR TM, VM 1. */
    public static final int PERFORMED_PROCEDURE_STEP_END_TIME = 0x00400251;

    /** (0040,0252) Performed Procedure Step Status, VR CS, VM 1. */
    public static final int PERFORMED_PROCEDURE_STEP_STATUS = 0x00400252;

    /** (0040,0253) Performed Procedure Step ID, VR SH, VM 1. */
    public static final int PERFORMED_PROCEDURE_STEP_ID = 0x00400253;

    /** (0040,0254) Performed Procedure Step Description, VR LO, VM 1. */
    public static final int PERFORMED_PROCEDURE_STEP_DESCRIPTION = 0x00400254;

    /** (0040,0255) Performed Procedure Type Description, VR LO, VM 1. */
    public static final int PERFORMED_PROCEDURE_TYPE_DESCRIPTION = 0x00400255;

    /** (0040,0260) Performed Protocol Code Sequence, VR SQ, VM 1. */
    public static final int PERFORMED_PROTOCOL_CODE_SEQUENCE = 0x00400260;

    /** (0040,0261) Performed Protocol Type, VR CS, VM 1. */
    public static final int PERFORMED_PROTOCOL_TYPE = 0x00400261;

    /** (0040,0270) Scheduled Step Attributes Sequence, VR SQ, VM 1. */
    public static final int SCHEDULED_STEP_ATTRIBUTES_SEQUENCE = 0x00400270;

    /** (0040,0275) Request Attributes Sequence, VR SQ, VM 1. */
    public static final int REQUEST_ATTRIBUTES_SEQUENCE = 0x00400275;

    /** (0040,0280) Comments on the Performed Procedure Step, VR ST, VM 1. */
    public static final int COMMENTS_ON_THE_PERFORMED_PROCEDURE_STEP = 0x00400280;

    /** (0040,0281) Performed Procedure Step Discontinuation Reason Code Sequence, VR SQ, VM 1. */
    public static final int PERFORMED_PROCEDURE_STEP_DISCONTINUATION_REASON_CODE_SEQUENCE = 0x00400281;

    /** (0040,0293) Quantity Sequence, VR SQ, VM 1. */
    public static final int QUANTITY_SEQUENCE = 0x00400293;

    /** (0040,0294) Quantity, VR DS, VM 1. */
    public static final int QUANTITY = 0x00400294;

    /** (0040,0295) Measuring Units Sequence, VR SQ, VM 1. */
    public static final int MEASURING_UNITS_SEQUENCE = 0x00400295;

    /** (0040,0296) Billing Item Sequence, VR SQ, VM 1. */
    public static final int BILLING_ITEM_SEQUENCE = 0x00400296;

    /** (0040,0300) Total Time of Fluoroscopy, VR US, VM 1. */
    public static final int TOTAL_TIME_OF_FLUOROSCOPY = 0x00400300;

    /** (0040,0301) Total Number of Exposures, VR US, VM 1. */
    public static final int TOTAL_NUMBER_OF_EXPOSURES = 0x00400301;

    /** (0040,0302) Entrance Dose, VR US, VM 1. */
    public static final int ENTRANCE_DOSE = 0x00400302;

    /** (0040,0303) Exposed Area, VR US, VM 1-2. */
    public static final int EXPOSED_AREA = 0x00400303;

    /** (0040,0306) Distance Source to Entrance, VR DS, VM 1. */
    public static final int DISTANCE_SOURCE_TO_ENTRANCE = 0x00400306;

    /** (0040,0307) Distance Source to Support, VR DS, VM 1. */
    public static final int DISTANCE_SOURCE_TO_SUPPORT = 0x00400307;

    /** (0040,030E) Exposure Dose Sequence, VR SQ, VM 1. */
    public static final int EXPOSURE_DOSE_SEQUENCE = 0x0040030E;

    /** (0040,0310) Comments on Radiation Dose, VR ST, VM 1. */
    public static final int COMMENTS_ON_RADIATION_DOSE = 0x00400310;

    /** (0040,0312) X-Ray Output, VR DS, VM 1. */
    public static final int X_RAY_OUTPUT = 0x00400312;

    /** (0040,0314) Half Value Layer, VR DS, VM 1. */
    public static final int HALF_VALUE_LAYER = 0x00400314;

    /** (0040,0316) Organ Dose, VR DS, VM 1. */
    public static final int ORGAN_DOSE = 0x00400316;

    /** (0040,0318) Organ Exposed, VR CS, VM 1. */
    public static final int ORGAN_EXPOSED = 0x00400318;

    /** (0040,0320) Billing Procedure Step Sequence, VR SQ, VM 1. */
    public static final int BILLING_PROCEDURE_STEP_SEQUENCE = 0x00400320;

    /** (0040,0321) Film Consumption Sequence, VR SQ, VM 1. */
    public static final int FILM_CONSUMPTION_SEQUENCE = 0x00400321;

    /** (0040,0324) Billing Supplies and Devices Sequence, VR SQ, VM 1. */
    public static final int BILLING_SUPPLIES_AND_DEVICES_SEQUENCE = 0x00400324;

    /** (0040,0330) Referenced Procedure Step Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_PROCEDURE_STEP_SEQUENCE = 0x00400330;

    /** (0040,0340) Performed Series Sequence, VR SQ, VM 1. */
    public static final int PERFORMED_SERIES_SEQUENCE = 0x00400340;

    /** (0040,0400) Comments on the Scheduled Procedure Step, VR LT, VM 1. */
    public static final int COMMENTS_ON_THE_SCHEDULED_PROCEDURE_STEP = 0x00400400;

    /** (0040,0440) Protocol Context Sequence, VR SQ, VM 1. */
    public static final int PROTOCOL_CONTEXT_SEQUENCE = 0x00400440;

    /** (0040,0441) Content Item Modifier Sequence, VR SQ, VM 1. */
    public static final int CONTENT_ITEM_MODIFIER_SEQUENCE = 0x00400441;

    /** (0040,0500) Scheduled Specimen Sequence, VR SQ, VM 1. */
    public static final int SCHEDULED_SPECIMEN_SEQUENCE = 0x00400500;

    /** (0040,050A) Specimen Accession Number, VR LO, VM 1. */
    public static final int SPECIMEN_ACCESSION_NUMBER = 0x0040050A;

    /** (0040,0512) Container Identifier, VR LO, VM 1. */
    public static final int CONTAINER_IDENTIFIER = 0x00400512;

    /** (0040,0513) Issuer of the Container Identifier Sequence, VR SQ, VM 1. */
    public static final int ISSUER_OF_THE_CONTAINER_IDENTIFIER_SEQUENCE = 0x00400513;

    /** (0040,0515) Alternate Container Identifier Sequence, VR SQ, VM 1. */
    public static final int ALTERNATE_CONTAINER_IDENTIFIER_SEQUENCE = 0x00400515;

    /** (0040,0518) Container Type Code Sequence, VR SQ, VM 1. */
    public static final int CONTAINER_TYPE_CODE_SEQUENCE = 0x00400518;

    /** (0040,051A) Container Description, VR LO, VM 1. */
    public static final int CONTAINER_DESCRIPTION = 0x0040051A;

    /** (0040,0520) Container Component Sequence, VR SQ, VM 1. */
    public static final int CONTAINER_COMPONENT_SEQUENCE = 0x00400520;

    /** (0040,0550) Specimen Sequence, VR SQ, VM 1. */
    public static final int SPECIMEN_SEQUENCE = 0x00400550;

    /** (0040,0551) Specimen Identifier, VR LO, VM 1. */
    public static final int SPECIMEN_IDENTIFIER = 0x00400551;

    /** (0040,0552) Specimen Description Sequence (Trial), VR SQ, VM 1. */
    public static final int SPECIMEN_DESCRIPTION_SEQUENCE_TRIAL = 0x00400552;

    /** (0040,0553) Specimen Description (Trial), VR ST, VM 1. */
    public static final int SPECIMEN_DESCRIPTION_TRIAL = 0x00400553;

    /** (0040,0554) Specimen UID, VR UI, VM 1. */
    public static final int SPECIMEN_UID = 0x00400554;

    /** (0040,0555) Acquisition Context Sequence, VR SQ, VM 1. */
    public static final int ACQUISITION_CONTEXT_SEQUENCE = 0x00400555;

    /** (0040,0556) Acquisition Context Description, VR ST, VM 1. */
    public static final int ACQUISITION_CONTEXT_DESCRIPTION = 0x00400556;

    /** (0040,0560) Specimen Description Sequence, VR SQ, VM 1. */
    public static final int SPECIMEN_DESCRIPTION_SEQUENCE = 0x00400560;

    /** (0040,0562) Issuer of the Specimen Identifier Sequence, VR SQ, VM 1. */
    public static final int ISSUER_OF_THE_SPECIMEN_IDENTIFIER_SEQUENCE = 0x00400562;

    /** (0040,059A) Specimen Type Code Sequence, VR SQ, VM 1. */
    public static final int SPECIMEN_TYPE_CODE_SEQUENCE = 0x0040059A;

    /** (0040,0600) Specimen Short Description, VR LO, VM 1. */
    public static final int SPECIMEN_SHORT_DESCRIPTION = 0x00400600;

    /** (0040,0602) Specimen Detailed Description, VR UT, VM 1. */
    public static final int SPECIMEN_DETAILED_DESCRIPTION = 0x00400602;

    /** (0040,0610) Specimen Preparation Sequence, VR SQ, VM 1. */
    public static final int SPECIMEN_PREPARATION_SEQUENCE = 0x00400610;

    /** (0040,0612) Specimen Preparation Step Content Item Sequence, VR SQ, VM 1. */
    public static final int SPECIMEN_PREPARATION_STEP_CONTENT_ITEM_SEQUENCE = 0x00400612;

    /** (0040,0620) Specimen Localization Content Item Sequence, VR SQ, VM 1. */
    public static final int SPECIMEN_LOCALIZATION_CONTENT_ITEM_SEQUENCE = 0x00400620;

    /** (0040,06FA) Slide Identifier, VR LO, VM 1. */
    public static final int SLIDE_IDENTIFIER = 0x004006FA;

    /** (0040,0710) Whole Slide Microscopy Image Frame Type Sequence, VR SQ, VM 1. */
    public static final int WHOLE_SLIDE_MICROSCOPY_IMAGE_FRAME_TYPE_SEQUENCE = 0x00400710;

    /** (0040,071A) Image Center Point Coordinates Sequence, VR SQ, VM 1. */
    public static final int IMAGE_CENTER_POINT_COORDINATES_SEQUENCE = 0x0040071A;

    /** (0040,072A) X Offset in Slide Coordinate System, VR DS, VM 1. */
    public static final int X_OFFSET_IN_SLIDE_COORDINATE_SYSTEM = 0x0040072A;

    /** (0040,073A) Y Offset in Slide Coordinate System, VR DS, VM 1. */
    public static final int Y_OFFSET_IN_SLIDE_COORDINATE_SYSTEM = 0x0040073A;

    /** (0040,074A) Z Offset in Slide Coordinate System, VR DS, VM 1. */
    public static final int Z_OFFSET_IN_SLIDE_COORDINATE_SYSTEM = 0x0040074A;

    /** (0040,08D8) Pixel Spacing Sequence, VR SQ, VM 1. */
    public static final int PIXEL_SPACING_SEQUENCE = 0x004008D8;

    /** (0040,08DA) Coordinate System Axis Code Sequence, VR SQ, VM 1. */
    public static final int COORDINATE_SYSTEM_AXIS_CODE_SEQUENCE = 0x004008DA;

    /** (0040,08EA) Measurement Units Code Sequence, VR SQ, VM 1. */
    public static final int MEASUREMENT_UNITS_CODE_SEQUENCE = 0x004008EA;

    /** (0040,09F8) Vital Stain Code Sequence (Trial), VR SQ, VM 1. */
    public static final int VITAL_STAIN_CODE_SEQUENCE_TRIAL = 0x004009F8;

    /** (0040,1001) Requested Procedure ID, VR SH, VM 1. */
    public static final int REQUESTED_PROCEDURE_ID = 0x00401001;

    /** (0040,1002) Reason for the Requested Procedure, VR LO, VM 1. */
    public static final int REASON_FOR_THE_REQUESTED_PROCEDURE = 0x00401002;

    /** (0040,1003) Requested Procedure Priority, VR SH, VM 1. */
    public static final int REQUESTED_PROCEDURE_PRIORITY = 0x00401003;

    /** (0040,1004) Patient Transport Arrangements, VR LO, VM 1. */
    public static final int PATIENT_TRANSPORT_ARRANGEMENTS = 0x00401004;

    /** (0040,1005) Requested Procedure Location, VR LO, VM 1. */
    public static final int REQUESTED_PROCEDURE_LOCATION = 0x00401005;

    /** (0040,1006) Placer Order Number / Procedure, VR SH, VM 1. */
    public static final int PLACER_ORDER_NUMBER_PROCEDURE = 0x00401006;

    /** (0040,1007) Filler Order Number / Procedure, VR SH, VM 1. */
    public static final int FILLER_ORDER_NUMBER_PROCEDURE = 0x00401007;

    /** (0040,1008) Confidentiality Code, VR LO, VM 1. */
    public static final int CONFIDENTIALITY_CODE = 0x00401008;

    /** (0040,1009) Reporting Priority, VR SH, VM 1. */
    public static final int REPORTING_PRIORITY = 0x00401009;

    /** (0040,100A) Reason for Requested Procedure Code Sequence, VR SQ, VM 1. */
    public static final int REASON_FOR_REQUESTED_PROCEDURE_CODE_SEQUENCE = 0x0040100A;

    /** (0040,1010) Names of Intended Recipients of Results, VR PN, VM 1-n. */
    public static final int NAMES_OF_INTENDED_RECIPIENTS_OF_RESULTS = 0x00401010;

    /** (0040,1011) Intended Recipients of Results Identification Sequence, VR SQ, VM 1. */
    public static final int INTENDED_RECIPIENTS_OF_RESULTS_IDENTIFICATION_SEQUENCE = 0x00401011;

    /** (0040,1012) Reason For Performed Procedure Code Sequence, VR SQ, VM 1. */
    public static final int REASON_FOR_PERFORMED_PROCEDURE_CODE_SEQUENCE = 0x00401012;

    /** (0040,1060) Requested Procedure Description (Trial), VR LO, VM 1. */
    public static final int REQUESTED_PROCEDURE_DESCRIPTION_TRIAL = 0x00401060;

    /** (0040,1101) Person Identification Code Sequence, VR SQ, VM 1. */
    public static final int PERSON_IDENTIFICATION_CODE_SEQUENCE = 0x00401101;

    /** (0040,1102) Person's Address, VR ST, VM 1. */
    public static final int PERSON_ADDRESS = 0x00401102;

    /** (0040,1103) Person's Telephone Numbers, VR LO, VM 1-n. */
    public static final int PERSON_TELEPHONE_NUMBERS = 0x00401103;

    /** (0040,1104) Person's Telecom Information, VR LT, VM 1. */
    public static final int PERSON_TELECOM_INFORMATION = 0x00401104;

    /** (0040,1400) Requested Procedure Comments, VR LT, VM 1. */
    public static final int REQUESTED_PROCEDURE_COMMENTS = 0x00401400;

    /** (0040,2001) Reason for the Imaging Service Request, VR LO, VM 1. */
    public static final int REASON_FOR_THE_IMAGING_SERVICE_REQUEST = 0x00402001;

    /** (0040,2004) Issue Date of Imaging Service Request, VR DA, VM 1. */
    public static final int ISSUE_DATE_OF_IMAGING_SERVICE_REQUEST = 0x00402004;

    /** (0040,2005) Issue Time of Imaging Service Request, VR TM, VM 1. */
    public static final int ISSUE_TIME_OF_IMAGING_SERVICE_REQUEST = 0x00402005;

    /** (0040,2006) Placer Order Number / Imaging Service Request (Retired), VR SH, VM 1. */
    public static final int PLACER_ORDER_NUMBER_IMAGING_SERVICE_REQUEST_RETIRED = 0x00402006;

    /** (0040,2007) Filler Order Number / Imaging Service Request (Retired), VR SH, VM 1. */
    public static final int FILLER_ORDER_NUMBER_IMAGING_SERVICE_REQUEST_RETIRED = 0x00402007;

    /** (0040,2008) Order Entered By, VR PN, VM 1. */
    public static final int ORDER_ENTERED_BY = 0x00402008;

    /** (0040,2009) Order Enterer's Location, VR SH, VM 1. */
    public static final int ORDER_ENTERER_LOCATION = 0x00402009;

    /** (0040,2010) Order Callback Phone Number, VR SH, VM 1. */
    public static final int ORDER_CALLBACK_PHONE_NUMBER = 0x00402010;

    /** (0040,2011) Order Callback Telecom Information, VR LT, VM 1. */
    public static final int ORDER_CALLBACK_TELECOM_INFORMATION = 0x00402011;

    /** (0040,2016) Placer Order Number / Imaging Service Request, VR LO, VM 1. */
    public static final int PLACER_ORDER_NUMBER_IMAGING_SERVICE_REQUEST = 0x00402016;

    /** (0040,2017) Filler Order Number / Imaging Service Request, VR LO, VM 1. */
    public static final int FILLER_ORDER_NUMBER_IMAGING_SERVICE_REQUEST = 0x00402017;

    /** (0040,2400) Imaging Service Request Comments, VR LT, VM 1. */
    public static final int IMAGING_SERVICE_REQUEST_COMMENTS = 0x00402400;

    /** (0040,3001) Confidentiality Constraint on Patient Data Description, VR LO, VM 1. */
    public static final int CONFIDENTIALITY_CONSTRAINT_ON_PATIENT_DATA_DESCRIPTION = 0x00403001;

    /** (0040,4001) General Purpose Scheduled Procedure Step Status, VR CS, VM 1. */
    public static final int GENERAL_PURPOSE_SCHEDULED_PROCEDURE_STEP_STATUS = 0x00404001;

    /** (0040,4002) General Purpose Performed Procedure Step Status, VR CS, VM 1. */
    public static final int GENERAL_PURPOSE_PERFORMED_PROCEDURE_STEP_STATUS = 0x00404002;

    /** (0040,4003) General Purpose Scheduled Procedure Step Priority, VR CS, VM 1. */
    public static final int GENERAL_PURPOSE_SCHEDULED_PROCEDURE_STEP_PRIORITY = 0x00404003;

    /** (0040,4004) Scheduled Processing Applications Code Sequence, VR SQ, VM 1. */
    public static final int SCHEDULED_PROCESSING_APPLICATIONS_CODE_SEQUENCE = 0x00404004;

    /** (0040,4005) Scheduled Procedure Step Start DateTime, VR DT, VM 1. */
    public static final int SCHEDULED_PROCEDURE_STEP_START_DATE_TIME = 0x00404005;

    /** (0040,4006) Multiple Copies Flag, VR CS, VM 1. */
    public static final int MULTIPLE_COPIES_FLAG = 0x00404006;

    /** (0040,4007) Performed Processing Applications Code Sequence, VR SQ, VM 1. */
    public static final int PERFORMED_PROCESSING_APPLICATIONS_CODE_SEQUENCE = 0x00404007;

    /** (0040,4008) Scheduled Procedure Step Expiration DateTime, VR DT, VM 1. */
    public static final int SCHEDULED_PROCEDURE_STEP_EXPIRATION_DATE_TIME = 0x00404008;

    /** (0040,4009) Human Performer Code Sequence, VR SQ, VM 1. */
    public static final int HUMAN_PERFORMER_CODE_SEQUENCE = 0x00404009;

    /** (0040,4010) Scheduled Procedure Step Modification DateTime, VR DT, VM 1. */
    public static final int SCHEDULED_PROCEDURE_STEP_MODIFICATION_DATE_TIME = 0x00404010;

    /** (0040,4011) Expected Completion DateTime, VR DT, VM 1. */
    public static final int EXPECTED_COMPLETION_DATE_TIME = 0x00404011;

    /** (0040,4015) Resulting General Purpose Performed Procedure Steps Sequence, VR SQ, VM 1. */
    public static final int RESULTING_GENERAL_PURPOSE_PERFORMED_PROCEDURE_STEPS_SEQUENCE = 0x00404015;

    /** (0040,4016) Referenced General Purpose Scheduled Procedure Step Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_GENERAL_PURPOSE_SCHEDULED_PROCEDURE_STEP_SEQUENCE = 0x00404016;

    /** (0040,4018) Scheduled Workitem Code Sequence, VR SQ, VM 1. */
    public static final int SCHEDULED_WORKITEM_CODE_SEQUENCE = 0x00404018;

    /** (0040,4019) Performed Workitem Code Sequence, VR SQ, VM 1. */
    public static final int PERFORMED_WORKITEM_CODE_SEQUENCE = 0x00404019;

    /** (0040,4020) Input Availability Flag, VR CS, VM 1. */
    public static final int INPUT_AVAILABILITY_FLAG = 0x00404020;

    /** (0040,4021) Input Information Sequence, VR SQ, VM 1. */
    public static final int INPUT_INFORMATION_SEQUENCE = 0x00404021;

    /** (0040,4022) Relevant Information Sequence, VR SQ, VM 1. */
    public static final int RELEVANT_INFORMATION_SEQUENCE = 0x00404022;

    /** (0040,4023) Referenced General Purpose Scheduled Procedure Step Transaction UID, VR UI, VM 1. */
    public static final int REFERENCED_GENERAL_PURPOSE_SCHEDULED_PROCEDURE_STEP_TRANSACTION_UID = 0x00404023;

    /** (0040,4025) Scheduled Station Name Code Sequence, VR SQ, VM 1. */
    public static final int SCHEDULED_STATION_NAME_CODE_SEQUENCE = 0x00404025;

    /** (0040,4026) Scheduled Station Class Code Sequence, VR SQ, VM 1. */
    public static final int SCHEDULED_STATION_CLASS_CODE_SEQUENCE = 0x00404026;

    /** (0040,4027) Scheduled Station Geographic Location Code Sequence, VR SQ, VM 1. */
    public static final int SCHEDULED_STATION_GEOGRAPHIC_LOCATION_CODE_SEQUENCE = 0x00404027;

    /** (0040,4028) Performed Station Name Code Sequence, VR SQ, VM 1. */
    public static final int PERFORMED_STATION_NAME_CODE_SEQUENCE = 0x00404028;

    /** (0040,4029) Performed Station Class Code Sequence, VR SQ, VM 1. */
    public static final int PERFORMED_STATION_CLASS_CODE_SEQUENCE = 0x00404029;

    /** (0040,4030) Performed Station Geographic Location Code Sequence, VR SQ, VM 1. */
    public static final int PERFORMED_STATION_GEOGRAPHIC_LOCATION_CODE_SEQUENCE = 0x00404030;

    /** (0040,4031) Requested Subsequent Workitem Code Sequence, VR SQ, VM 1. */
    public static final int REQUESTED_SUBSEQUENT_WORKITEM_CODE_SEQUENCE = 0x00404031;

    /** (0040,4032) Non-DICOM Output Code Sequence, VR SQ, VM 1. */
    public static final int NON_DICOM_OUTPUT_CODE_SEQUENCE = 0x00404032;

    /** (0040,4033) Output Information Sequence, VR SQ, VM 1. */
    public static final int OUTPUT_INFORMATION_SEQUENCE = 0x00404033;

    /** (0040,4034) Scheduled Human Performers Sequence, VR SQ, VM 1. */
    public static final int SCHEDULED_HUMAN_PERFORMERS_SEQUENCE = 0x00404034;

    /** (0040,4035) Actual Human Performers Sequence, VR SQ, VM 1. */
    public static final int ACTUAL_HUMAN_PERFORMERS_SEQUENCE = 0x00404035;

    /** (0040,4036) Human Performer's Organization, VR LO, VM 1. */
    public static final int HUMAN_PERFORMER_ORGANIZATION = 0x00404036;

    /** (0040,4037) Human Performer's Name, VR PN, VM 1. */
    public static final int HUMAN_PERFORMER_NAME = 0x00404037;

    /** (0040,4040) Raw Data Handling, VR CS, VM 1. */
    public static final int RAW_DATA_HANDLING = 0x00404040;

    /** (0040,4041) Input Readiness State, VR CS, VM 1. */
    public static final int INPUT_READINESS_STATE = 0x00404041;

    /** (0040,4050) Performed Procedure Step Start DateTime, VR DT, VM 1. */
    public static final int PERFORMED_PROCEDURE_STEP_START_DATE_TIME = 0x00404050;

    /** (0040,4051) Performed Procedure Step End DateTime, VR DT, VM 1. */
    public static final int PERFORMED_PROCEDURE_STEP_END_DATE_TIME = 0x00404051;

    /** (0040,4052) Procedure Step Cancellation DateTime, VR DT, VM 1. */
    public static final int PROCEDURE_STEP_CANCELLATION_DATE_TIME = 0x00404052;

    /** (0040,4070) Output Destination Sequence, VR SQ, VM 1. */
    public static final int OUTPUT_DESTINATION_SEQUENCE = 0x00404070;

    /** (0040,4071) DICOM Storage Sequence, VR SQ, VM 1. */
    public static final int DICOM_STORAGE_SEQUENCE = 0x00404071;

    /** (0040,4072) STOW-RS Storage Sequence, VR SQ, VM 1. */
    public static final int STOWRS_STORAGE_SEQUENCE = 0x00404072;

    /** (0040,4073) Storage URL, VR UR, VM 1. */
    public static final int STORAGE_URL = 0x00404073;

    /** (0040,4074) XDS Storage Sequence, VR SQ, VM 1. */
    public static final int XDS_STORAGE_SEQUENCE = 0x00404074;

    /** (0040,8302) Entrance Dose in mGy, VR DS, VM 1. */
    public static final int ENTRANCE_DOSE_INM_GY = 0x00408302;

    /** (0040,8303) Entrance Dose Derivation, VR CS, VM 1. */
    public static final int ENTRANCE_DOSE_DERIVATION = 0x00408303;

    /** (0040,9092) Parametric Map Frame Type Sequence, VR SQ, VM 1. */
    public static final int PARAMETRIC_MAP_FRAME_TYPE_SEQUENCE = 0x00409092;

    /** (0040,9094) Referenced Image Real World Value Mapping Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_IMAGE_REAL_WORLD_VALUE_MAPPING_SEQUENCE = 0x00409094;

    /** (0040,9096) Real World Value Mapping Sequence, VR SQ, VM 1. */
    public static final int REAL_WORLD_VALUE_MAPPING_SEQUENCE = 0x00409096;

    /** (0040,9098) Pixel Value Mapping Code Sequence, VR SQ, VM 1. */
    public static final int PIXEL_VALUE_MAPPING_CODE_SEQUENCE = 0x00409098;

    /** (0040,9210) LUT Label, VR SH, VM 1. */
    public static final int LUT_LABEL = 0x00409210;

    /** (0040,9211) Real World Value Last Value Mapped, VR US or SS, VM 1. */
    public static final int REAL_WORLD_VALUE_LAST_VALUE_MAPPED = 0x00409211;

    /** (0040,9212) Real World Value LUT Data, VR FD, VM 1-n. */
    public static final int REAL_WORLD_VALUE_LUT_DATA = 0x00409212;

    /** (0040,9213) Double Float Real World Value Last Value Mapped, VR FD, VM 1. */
    public static final int DOUBLE_FLOAT_REAL_WORLD_VALUE_LAST_VALUE_MAPPED = 0x00409213;

    /** (0040,9214) Double Float Real World Value First Value Mapped, VR FD, VM 1. */
    public static final int DOUBLE_FLOAT_REAL_WORLD_VALUE_FIRST_VALUE_MAPPED = 0x00409214;

    /** (0040,9216) Real World Value First Value Mapped, VR US or SS, VM 1. */
    public static final int REAL_WORLD_VALUE_FIRST_VALUE_MAPPED = 0x00409216;

    /** (0040,9220) Quantity Definition Sequence, VR SQ, VM 1. */
    public static final int QUANTITY_DEFINITION_SEQUENCE = 0x00409220;

    /** (0040,9224) Real World Value Intercept, VR FD, VM 1. */
    public static final int REAL_WORLD_VALUE_INTERCEPT = 0x00409224;

    /** (0040,9225) Real World Value Slope, VR FD, VM 1. */
    public static final int REAL_WORLD_VALUE_SLOPE = 0x00409225;

    /** (0040,A007) Findings Flag (Trial), VR CS, VM 1. */
    public static final int FINDINGS_FLAG_TRIAL = 0x0040A007;

    /** (0040,A010) Relationship Type, VR CS, VM 1. */
    public static final int RELATIONSHIP_TYPE = 0x0040A010;

    /** (0040,A020) Findings Sequence (Trial), VR SQ, VM 1. */
    public static final int FINDINGS_SEQUENCE_TRIAL = 0x0040A020;

    /** (0040,A021) Findings Group UID (Trial), VR UI, VM 1. */
    public static final int FINDINGS_GROUP_UID_TRIAL = 0x0040A021;

    /** (0040,A022) Referenced Findings Group UID (Trial), VR UI, VM 1. */
    public static final int REFERENCED_FINDINGS_GROUP_UID_TRIAL = 0x0040A022;

    /** (0040,A023) Findings Group Recording Date (Trial), VR DA, VM 1. */
    public static final int FINDINGS_GROUP_RECORDING_DATE_TRIAL = 0x0040A023;

    /** (0040,A024) Findings Group Recording Time (Trial), VR TM, VM 1. */
    public static final int FINDINGS_GROUP_RECORDING_TIME_TRIAL = 0x0040A024;

    /** (0040,A026) Findings Source Category Code Sequence (Trial), VR SQ, VM 1. */
    public static final int FINDINGS_SOURCE_CATEGORY_CODE_SEQUENCE_TRIAL = 0x0040A026;

    /** (0040,A027) Verifying Organization, VR LO, VM 1. */
    public static final int VERIFYING_ORGANIZATION = 0x0040A027;

    /** (0040,A028) Documenting Organization Identifier Code Sequence (Trial), VR SQ, VM 1. */
    public static final int DOCUMENTING_ORGANIZATION_IDENTIFIER_CODE_SEQUENCE_TRIAL = 0x0040A028;

    /** (0040,A030) Verification DateTime, VR DT, VM 1. */
    public static final int VERIFICATION_DATE_TIME = 0x0040A030;

    /** (0040,A032) Observation DateTime, VR DT, VM 1. */
    public static final int OBSERVATION_DATE_TIME = 0x0040A032;

    /** (0040,A033) Observation Start DateTime, VR DT, VM 1. */
    public static final int OBSERVATION_START_DATE_TIME = 0x0040A033;

    /** (0040,A040) Value Type, VR CS, VM 1. */
    public static final int VALUE_TYPE = 0x0040A040;

    /** (0040,A043) Concept Name Code Sequence, VR SQ, VM 1. */
    public static final int CONCEPT_NAME_CODE_SEQUENCE = 0x0040A043;

    /** (0040,A047) Measurement Precision Description (Trial), VR LO, VM 1. */
    public static final int MEASUREMENT_PRECISION_DESCRIPTION_TRIAL = 0x0040A047;

    /** (0040,A050) Continuity Of Content, VR CS, VM 1. */
    public static final int CONTINUITY_OF_CONTENT = 0x0040A050;

    /** (0040,A057) Urgency or Priority Alerts (Trial), VR CS, VM 1-n. */
    public static final int URGENCY_OR_PRIORITY_ALERTS_TRIAL = 0x0040A057;

    /** (0040,A060) Sequencing Indicator (Trial), VR LO, VM 1. */
    public static final int SEQUENCING_INDICATOR_TRIAL = 0x0040A060;

    /** (0040,A066) Document Identifier Code Sequence (Trial), VR SQ, VM 1. */
    public static final int DOCUMENT_IDENTIFIER_CODE_SEQUENCE_TRIAL = 0x0040A066;

    /** (0040,A067) Document Author (Trial), VR PN, VM 1. */
    public static final int DOCUMENT_AUTHOR_TRIAL = 0x0040A067;

    /** (0040,A068) Document Author Identifier Code Sequence (Trial), VR SQ, VM 1. */
    public static final int DOCUMENT_AUTHOR_IDENTIFIER_CODE_SEQUENCE_TRIAL = 0x0040A068;

    /** (0040,A070) Identifier Code Sequence (Trial), VR SQ, VM 1. */
    public static final int IDENTIFIER_CODE_SEQUENCE_TRIAL = 0x0040A070;

    /** (0040,A073) Verifying Observer Sequence, VR SQ, VM 1. */
    public static final int VERIFYING_OBSERVER_SEQUENCE = 0x0040A073;

    /** (0040,A074) Object Binary Identifier (Trial), VR OB, VM 1. */
    public static final int OBJECT_BINARY_IDENTIFIER_TRIAL = 0x0040A074;

    /** (0040,A075) Verifying Observer Name, VR PN, VM 1. */
    public static final int VERIFYING_OBSERVER_NAME = 0x0040A075;

    /** (0040,A076) Documenting Observer Identifier Code Sequence (Trial), VR SQ, VM 1. */
    public static final int DOCUMENTING_OBSERVER_IDENTIFIER_CODE_SEQUENCE_TRIAL = 0x0040A076;

    /** (0040,A078) Author Observer Sequence, VR SQ, VM 1. */
    public static final int AUTHOR_OBSERVER_SEQUENCE = 0x0040A078;

    /** (0040,A07A) Participant Sequence, VR SQ, VM 1. */
    public static final int PARTICIPANT_SEQUENCE = 0x0040A07A;

    /** (0040,A07C) Custodial Organization Sequence, VR SQ, VM 1. */
    public static final int CUSTODIAL_ORGANIZATION_SEQUENCE = 0x0040A07C;

    /** (0040,A080) Participation Type, VR CS, VM 1. */
    public static final int PARTICIPATION_TYPE = 0x0040A080;

    /** (0040,A082) Participation DateTime, VR DT, VM 1. */
    public static final int PARTICIPATION_DATE_TIME = 0x0040A082;

    /** (0040,A084) Observer Type, VR CS, VM 1. */
    public static final int OBSERVER_TYPE = 0x0040A084;

    /** (0040,A085) Procedure Identifier Code Sequence (Trial), VR SQ, VM 1. */
    public static final int PROCEDURE_IDENTIFIER_CODE_SEQUENCE_TRIAL = 0x0040A085;

    /** (0040,A088) Verifying Observer Identification Code Sequence, VR SQ, VM 1. */
    public static final int VERIFYING_OBSERVER_IDENTIFICATION_CODE_SEQUENCE = 0x0040A088;

    /** (0040,A089) Object Directory Binary Identifier (Trial), VR OB, VM 1. */
    public static final int OBJECT_DIRECTORY_BINARY_IDENTIFIER_TRIAL = 0x0040A089;

    /** (0040,A090) Equivalent CDA Document Sequence, VR SQ, VM 1. */
    public static final int EQUIVALENT_CDA_DOCUMENT_SEQUENCE = 0x0040A090;

    /** (0040,A0B0) Referenced Waveform Channels, VR US, VM 2-2n. */
    public static final int REFERENCED_WAVEFORM_CHANNELS = 0x0040A0B0;

    /** (0040,A110) Date of Document or Verbal Transaction (Trial), VR DA, VM 1. */
    public static final int DATE_OF_DOCUMENT_OR_VERBAL_TRANSACTION_TRIAL = 0x0040A110;

    /** (0040,A112) Time of Document Creation or Verbal Transaction (Trial), VR TM, VM 1. */
    public static final int TIME_OF_DOCUMENT_CREATION_OR_VERBAL_TRANSACTION_TRIAL = 0x0040A112;

    /** (0040,A120) DateTime, VR DT, VM 1. */
    public static final int DATE_TIME = 0x0040A120;

    /** (0040,A121) Date, VR DA, VM 1. */
    public static final int DATE = 0x0040A121;

    /** (0040,A122) Time, VR TM, VM 1. */
    public static final int TIME = 0x0040A122;

    /** (0040,A123) Person Name, VR PN, VM 1. */
    public static final int PERSON_NAME = 0x0040A123;

    /** (0040,A124) UID, VR UI, VM 1. */
    public static final int UID = 0x0040A124;

    /** (0040,A125) Report Status ID (Trial), VR CS, VM 2. */
    public static final int REPORT_STATUS_ID_TRIAL = 0x0040A125;

    /** (0040,A130) Temporal Range Type, VR CS, VM 1. */
    public static final int TEMPORAL_RANGE_TYPE = 0x0040A130;

    /** (0040,A132) Referenced Sample Positions, VR UL, VM 1-n. */
    public static final int REFERENCED_SAMPLE_POSITIONS = 0x0040A132;

    /** (0040,A136) Referenced Frame Numbers, VR US, VM 1-n. */
    public static final int REFERENCED_FRAME_NUMBERS = 0x0040A136;

    /** (0040,A138) Referenced Time Offsets, VR DS, VM 1-n. */
    public static final int REFERENCED_TIME_OFFSETS = 0x0040A138;

    /** (0040,A13A) Referenced DateTime, VR DT, VM 1-n. */
    public static final int REFERENCED_DATE_TIME = 0x0040A13A;

    /** (0040,A160) Text Value, VR UT, VM 1. */
    public static final int TEXT_VALUE = 0x0040A160;

    /** (0040,A161) Floating Point Value, VR FD, VM 1-n. */
    public static final int FLOATING_POINT_VALUE = 0x0040A161;

    /** (0040,A162) Rational Numerator Value, VR SL, VM 1-n. */
    public static final int RATIONAL_NUMERATOR_VALUE = 0x0040A162;

    /** (0040,A163) Rational Denominator Value, VR UL, VM 1-n. */
    public static final int RATIONAL_DENOMINATOR_VALUE = 0x0040A163;

    /** (0040,A167) Observation Category Code Sequence (Trial), VR SQ, VM 1. */
    public static final int OBSERVATION_CATEGORY_CODE_SEQUENCE_TRIAL = 0x0040A167;

    /** (0040,A168) Concept Code Sequence, VR SQ, VM 1. */
    public static final int CONCEPT_CODE_SEQUENCE = 0x0040A168;

    /** (0040,A16A) Bibliographic Citation (Trial), VR ST, VM 1. */
    public static final int BIBLIOGRAPHIC_CITATION_TRIAL = 0x0040A16A;

    /** (0040,A170) Purpose of Reference Code Sequence, VR SQ, VM 1. */
    public static final int PURPOSE_OF_REFERENCE_CODE_SEQUENCE = 0x0040A170;

    /** (0040,A171) Observation UID, VR UI, VM 1. */
    public static final int OBSERVATION_UID = 0x0040A171;

    /** (0040,A172) Referenced Observation UID (Trial), VR UI, VM 1. */
    public static final int REFERENCED_OBSERVATION_UID_TRIAL = 0x0040A172;

    /** (0040,A173) Referenced Observation Class (Trial), VR CS, VM 1. */
    public static final int REFERENCED_OBSERVATION_CLASS_TRIAL = 0x0040A173;

    /** (0040,A174) Referenced Object Observation Class (Trial), VR CS, VM 1. */
    public static final int REFERENCED_OBJECT_OBSERVATION_CLASS_TRIAL = 0x0040A174;

    /** (0040,A180) Annotation Group Number, VR US, VM 1. */
    public static final int ANNOTATION_GROUP_NUMBER = 0x0040A180;

    /** (0040,A192) Observation Date (Trial), VR DA, VM 1. */
    public static final int OBSERVATION_DATE_TRIAL = 0x0040A192;

    /** (0040,A193) Observation Time (Trial), VR TM, VM 1. */
    public static final int OBSERVATION_TIME_TRIAL = 0x0040A193;

    /** (0040,A194) Measurement Automation (Trial), VR CS, VM 1. */
    public static final int MEASUREMENT_AUTOMATION_TRIAL = 0x0040A194;

    /** (0040,A195) Modifier Code Sequence, VR SQ, VM 1. */
    public static final int MODIFIER_CODE_SEQUENCE = 0x0040A195;

    /** (0040,A224) Identification Description (Trial), VR ST, VM 1. */
    public static final int IDENTIFICATION_DESCRIPTION_TRIAL = 0x0040A224;

    /** (0040,A290) Coordinates Set Geometric Type (Trial), VR CS, VM 1. */
    public static final int COORDINATES_SET_GEOMETRIC_TYPE_TRIAL = 0x0040A290;

    /** (0040,A296) Algorithm Code Sequence (Trial), VR SQ, VM 1. */
    public static final int ALGORITHM_CODE_SEQUENCE_TRIAL = 0x0040A296;

    /** (0040,A297) Algorithm Description (Trial), VR ST, VM 1. */
    public static final int ALGORITHM_DESCRIPTION_TRIAL = 0x0040A297;

    /** (0040,A29A) Pixel Coordinates Set (Trial), VR SL, VM 2-2n. */
    public static final int PIXEL_COORDINATES_SET_TRIAL = 0x0040A29A;

    /** (0040,A300) Measured Value Sequence, VR SQ, VM 1. */
    public static final int MEASURED_VALUE_SEQUENCE = 0x0040A300;

    /** (0040,A301) Numeric Value Qualifier Code Sequence, VR SQ, VM 1. */
    public static final int NUMERIC_VALUE_QUALIFIER_CODE_SEQUENCE = 0x0040A301;

    /** (0040,A307) Current Observer (Trial), VR PN, VM 1. */
    public static final int CURRENT_OBSERVER_TRIAL = 0x0040A307;

    /** (0040,A30A) Numeric Value, VR DS, VM 1-n. */
    public static final int NUMERIC_VALUE = 0x0040A30A;

    /** (0040,A313) Referenced Accession Sequence (Trial), VR SQ, VM 1. */
    public static final int REFERENCED_ACCESSION_SEQUENCE_TRIAL = 0x0040A313;

    /** (0040,A33A) Report Status Comment (Trial), VR ST, VM 1. */
    public static final int REPORT_STATUS_COMMENT_TRIAL = 0x0040A33A;

    /** (0040,A340) Procedure Context Sequence (Trial), VR SQ, VM 1. */
    public static final int PROCEDURE_CONTEXT_SEQUENCE_TRIAL = 0x0040A340;

    /** (0040,A352) Verbal Source (Trial), VR PN, VM 1. */
    public static final int VERBAL_SOURCE_TRIAL = 0x0040A352;

    /** (0040,A353) Address (Trial), VR ST, VM 1. */
    public static final int ADDRESS_TRIAL = 0x0040A353;

    /** (0040,A354) Telephone Number (Trial), VR LO, VM 1. */
    public static final int TELEPHONE_NUMBER_TRIAL = 0x0040A354;

    /** (0040,A358) Verbal Source Identifier Code Sequence (Trial), VR SQ, VM 1. */
    public static final int VERBAL_SOURCE_IDENTIFIER_CODE_SEQUENCE_TRIAL = 0x0040A358;

    /** (0040,A360) Predecessor Documents Sequence, VR SQ, VM 1. */
    public static final int PREDECESSOR_DOCUMENTS_SEQUENCE = 0x0040A360;

    /** (0040,A370) Referenced Request Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_REQUEST_SEQUENCE = 0x0040A370;

    /** (0040,A372) Performed Procedure Code Sequence, VR SQ, VM 1. */
    public static final int PERFORMED_PROCEDURE_CODE_SEQUENCE = 0x0040A372;

    /** (0040,A375) Current Requested Procedure Evidence Sequence, VR SQ, VM 1. */
    public static final int CURRENT_REQUESTED_PROCEDURE_EVIDENCE_SEQUENCE = 0x0040A375;

    /** (0040,A380) Report Detail Sequence (Trial), VR SQ, VM 1. */
    public static final int REPORT_DETAIL_SEQUENCE_TRIAL = 0x0040A380;

    /** (0040,A385) Pertinent Other Evidence Sequence, VR SQ, VM 1. */
    public static final int PERTINENT_OTHER_EVIDENCE_SEQUENCE = 0x0040A385;

    /** (0040,A390) HL7 Structured Document Reference Sequence, VR SQ, VM 1. */
    public static final int HL7_STRUCTURED_DOCUMENT_REFERENCE_SEQUENCE = 0x0040A390;

    /** (0040,A402) Observation Subject UID (Trial), VR UI, VM 1. */
    public static final int OBSERVATION_SUBJECT_UID_TRIAL = 0x0040A402;

    /** (0040,A403) Observation Subject Class (Trial), VR CS, VM 1. */
    public static final int OBSERVATION_SUBJECT_CLASS_TRIAL = 0x0040A403;

    /** (0040,A404) Observation Subject Type Code Sequence (Trial), VR SQ, VM 1. */
    public static final int OBSERVATION_SUBJECT_TYPE_CODE_SEQUENCE_TRIAL = 0x0040A404;

    /** (0040,A491) Completion Flag, VR CS, VM 1. */
    public static final int COMPLETION_FLAG = 0x0040A491;

    /** (0040,A492) Completion Flag Description, VR LO, VM 1. */
    public static final int COMPLETION_FLAG_DESCRIPTION = 0x0040A492;

    /** (0040,A493) Verification Flag, VR CS, VM 1. */
    public static final int VERIFICATION_FLAG = 0x0040A493;

    /** (0040,A494) Archive Requested, VR CS, VM 1. */
    public static final int ARCHIVE_REQUESTED = 0x0040A494;

    /** (0040,A496) Preliminary Flag, VR CS, VM 1. */
    public static final int PRELIMINARY_FLAG = 0x0040A496;

    /** (0040,A504) Content Template Sequence, VR SQ, VM 1. */
    public static final int CONTENT_TEMPLATE_SEQUENCE = 0x0040A504;

    /** (0040,A525) Identical Documents Sequence, VR SQ, VM 1. */
    public static final int IDENTICAL_DOCUMENTS_SEQUENCE = 0x0040A525;

    /** (0040,A600) Observation Subject Context Flag (Trial), VR CS, VM 1. */
    public static final int OBSERVATION_SUBJECT_CONTEXT_FLAG_TRIAL = 0x0040A600;

    /** (0040,A601) Observer Context Flag (Trial), VR CS, VM 1. */
    public static final int OBSERVER_CONTEXT_FLAG_TRIAL = 0x0040A601;

    /** (0040,A603) Procedure Context Flag (Trial), VR CS, VM 1. */
    public static final int PROCEDURE_CONTEXT_FLAG_TRIAL = 0x0040A603;

    /** (0040,A730) Content Sequence, VR SQ, VM 1. */
    public static final int CONTENT_SEQUENCE = 0x0040A730;

    /** (0040,A731) Relationship Sequence (Trial), VR SQ, VM 1. */
    public static final int RELATIONSHIP_SEQUENCE_TRIAL = 0x0040A731;

    /** (0040,A732) Relationship Type Code Sequence (Trial), VR SQ, VM 1. */
    public static final int RELATIONSHIP_TYPE_CODE_SEQUENCE_TRIAL = 0x0040A732;

    /** (0040,A744) Language Code Sequence (Trial), VR SQ, VM 1. */
    public static final int LANGUAGE_CODE_SEQUENCE_TRIAL = 0x0040A744;

    /** (0040,A801) Tabulated Values Sequence, VR SQ, VM 1. */
    public static final int TABULATED_VALUES_SEQUENCE = 0x0040A801;

    /** (0040,A802) Number of Table Rows, VR UL, VM 1. */
    public static final int NUMBER_OF_TABLE_ROWS = 0x0040A802;

    /** (0040,A803) Number of Table Columns, VR UL, VM 1. */
    public static final int NUMBER_OF_TABLE_COLUMNS = 0x0040A803;

    /** (0040,A804) Table Row Number, VR UL, VM 1. */
    public static final int TABLE_ROW_NUMBER = 0x0040A804;

    /** (0040,A805) Table Column Number, VR UL, VM 1. */
    public static final int TABLE_COLUMN_NUMBER = 0x0040A805;

    /** (0040,A806) Table Row Definition Sequence, VR SQ, VM 1. */
    public static final int TABLE_ROW_DEFINITION_SEQUENCE = 0x0040A806;

    /** (0040,A807) Table Column Definition Sequence, VR SQ, VM 1. */
    public static final int TABLE_COLUMN_DEFINITION_SEQUENCE = 0x0040A807;

    /** (0040,A808) Cell Values Sequence, VR SQ, VM 1. */
    public static final int CELL_VALUES_SEQUENCE = 0x0040A808;

    /** (0040,A992) Uniform Resource Locator (Trial), VR ST, VM 1. */
    public static final int UNIFORM_RESOURCE_LOCATOR_TRIAL = 0x0040A992;

    /** (0040,B020) Waveform Annotation Sequence, VR SQ, VM 1. */
    public static final int WAVEFORM_ANNOTATION_SEQUENCE = 0x0040B020;

    /** (0040,DB00) Template Identifier, VR CS, VM 1. */
    public static final int TEMPLATE_IDENTIFIER = 0x0040DB00;

    /** (0040,DB06) Template Version, VR DT, VM 1. */
    public static final int TEMPLATE_VERSION = 0x0040DB06;

    /** (0040,DB07) Template Local Version, VR DT, VM 1. */
    public static final int TEMPLATE_LOCAL_VERSION = 0x0040DB07;

    /** (0040,DB0B) Template Extension Flag, VR CS, VM 1. */
    public static final int TEMPLATE_EXTENSION_FLAG = 0x0040DB0B;

    /** (0040,DB0C) Template Extension Organization UID, VR UI, VM 1. */
    public static final int TEMPLATE_EXTENSION_ORGANIZATION_UID = 0x0040DB0C;

    /** (0040,DB0D) Template Extension Creator UID, VR UI, VM 1. */
    public static final int TEMPLATE_EXTENSION_CREATOR_UID = 0x0040DB0D;

    /** (0040,DB73) Referenced Content Item Identifier, VR UL, VM 1-n. */
    public static final int REFERENCED_CONTENT_ITEM_IDENTIFIER = 0x0040DB73;

    /** (0040,E001) HL7 Instance Identifier, VR ST, VM 1. */
    public static final int HL7_INSTANCE_IDENTIFIER = 0x0040E001;

    /** (0040,E004) HL7 Document Effective Time, VR DT, VM 1. */
    public static final int HL7_DOCUMENT_EFFECTIVE_TIME = 0x0040E004;

    /** (0040,E006) HL7 Document Type Code Sequence, VR SQ, VM 1. */
    public static final int HL7_DOCUMENT_TYPE_CODE_SEQUENCE = 0x0040E006;

    /** (0040,E008) Document Class Code Sequence, VR SQ, VM 1. */
    public static final int DOCUMENT_CLASS_CODE_SEQUENCE = 0x0040E008;

    /** (0040,E010) Retrieve URI, VR UR, VM 1. */
    public static final int RETRIEVE_URI = 0x0040E010;

    /** (0040,E011) Retrieve Location UID, VR UI, VM 1. */
    public static final int RETRIEVE_LOCATION_UID = 0x0040E011;

    /** (0040,E020) Type of Instances, VR CS, VM 1. */
    public static final int TYPE_OF_INSTANCES = 0x0040E020;

    /** (0040,E021) DICOM Retrieval Sequence, VR SQ, VM 1. */
    public static final int DICOM_RETRIEVAL_SEQUENCE = 0x0040E021;

    /** (0040,E022) DICOM Media Retrieval Sequence, VR SQ, VM 1. */
    public static final int DICOM_MEDIA_RETRIEVAL_SEQUENCE = 0x0040E022;

    /** (0040,E023) WADO Retrieval Sequence, VR SQ, VM 1. */
    public static final int WADO_RETRIEVAL_SEQUENCE = 0x0040E023;

    /** (0040,E024) XDS Retrieval Sequence, VR SQ, VM 1. */
    public static final int XDS_RETRIEVAL_SEQUENCE = 0x0040E024;

    /** (0040,E025) WADO-RS Retrieval Sequence, VR SQ, VM 1. */
    public static final int WADORS_RETRIEVAL_SEQUENCE = 0x0040E025;

    /** (0040,E030) Repository Unique ID, VR UI, VM 1. */
    public static final int REPOSITORY_UNIQUE_ID = 0x0040E030;

    /** (0040,E031) Home Community ID, VR UI, VM 1. */
    public static final int HOME_COMMUNITY_ID = 0x0040E031;

    /** (0042,0010) Document Title, VR ST, VM 1. */
    public static final int DOCUMENT_TITLE = 0x00420010;

    /** (0042,0011) Encapsulated Document, VR OB, VM 1. */
    public static final int ENCAPSULATED_DOCUMENT = 0x00420011;

    /** (0042,0012) MIME Type of Encapsulated Document, VR LO, VM 1. */
    public static final int MIME_TYPE_OF_ENCAPSULATED_DOCUMENT = 0x00420012;

    /** (0042,0013) Source Instance Sequence, VR SQ, VM 1. */
    public static final int SOURCE_INSTANCE_SEQUENCE = 0x00420013;

    /** (0042,0014) List of MIME Types, VR LO, VM 1-n. */
    public static final int LIST_OF_MIME_TYPES = 0x00420014;

    /** (0042,0015) Encapsulated Document Length, VR UL, VM 1. */
    public static final int ENCAPSULATED_DOCUMENT_LENGTH = 0x00420015;

    /** (0044,0001) Product Package Identifier, VR ST, VM 1. */
    public static final int PRODUCT_PACKAGE_IDENTIFIER = 0x00440001;

    /** (0044,0002) Substance Administration Approval, VR CS, VM 1. */
    public static final int SUBSTANCE_ADMINISTRATION_APPROVAL = 0x00440002;

    /** (0044,0003) Approval Status Further Description, VR LT, VM 1. */
    public static final int APPROVAL_STATUS_FURTHER_DESCRIPTION = 0x00440003;

    /** (0044,0004) Approval Status DateTime, VR DT, VM 1. */
    public static final int APPROVAL_STATUS_DATE_TIME = 0x00440004;

    /** (0044,0007) Product Type Code Sequence, VR SQ, VM 1. */
    public static final int PRODUCT_TYPE_CODE_SEQUENCE = 0x00440007;

    /** (0044,0008) Product Name, VR LO, VM 1-n. */
    public static final int PRODUCT_NAME = 0x00440008;

    /** (0044,0009) Product Description, VR LT, VM 1. */
    public static final int PRODUCT_DESCRIPTION = 0x00440009;

    /** (0044,000A) Product Lot Identifier, VR LO, VM 1. */
    public static final int PRODUCT_LOT_IDENTIFIER = 0x0044000A;

    /** (0044,000B) Product Expiration DateTime, VR DT, VM 1. */
    public static final int PRODUCT_EXPIRATION_DATE_TIME = 0x0044000B;

    /** (0044,0010) Substance Administration DateTime, VR DT, VM 1. */
    public static final int SUBSTANCE_ADMINISTRATION_DATE_TIME = 0x00440010;

    /** (0044,0011) Substance Administration Notes, VR LO, VM 1. */
    public static final int SUBSTANCE_ADMINISTRATION_NOTES = 0x00440011;

    /** (0044,0012) Substance Administration Device ID, VR LO, VM 1. */
    public static final int SUBSTANCE_ADMINISTRATION_DEVICE_ID = 0x00440012;

    /** (0044,0013) Product Parameter Sequence, VR SQ, VM 1. */
    public static final int PRODUCT_PARAMETER_SEQUENCE = 0x00440013;

    /** (0044,0019) Substance Administration Parameter Sequence, VR SQ, VM 1. */
    public static final int SUBSTANCE_ADMINISTRATION_PARAMETER_SEQUENCE = 0x00440019;

    /** (0044,0100) Approval Sequence, VR SQ, VM 1. */
    public static final int APPROVAL_SEQUENCE = 0x00440100;

    /** (0044,0101) Assertion Code Sequence, VR SQ, VM 1. */
    public static final int ASSERTION_CODE_SEQUENCE = 0x00440101;

    /** (0044,0102) Assertion UID, VR UI, VM 1. */
    public static final int ASSERTION_UID = 0x00440102;

    /** (0044,0103) Asserter Identification Sequence, VR SQ, VM 1. */
    public static final int ASSERTER_IDENTIFICATION_SEQUENCE = 0x00440103;

    /** (0044,0104) Assertion DateTime, VR DT, VM 1. */
    public static final int ASSERTION_DATE_TIME = 0x00440104;

    /** (0044,0105) Assertion Expiration DateTime, VR DT, VM 1. */
    public static final int ASSERTION_EXPIRATION_DATE_TIME = 0x00440105;

    /** (0044,0106) Assertion Comments, VR UT, VM 1. */
    public static final int ASSERTION_COMMENTS = 0x00440106;

    /** (0044,0107) Related Assertion Sequence, VR SQ, VM 1. */
    public static final int RELATED_ASSERTION_SEQUENCE = 0x00440107;

    /** (0044,0108) Referenced Assertion UID, VR UI, VM 1. */
    public static final int REFERENCED_ASSERTION_UID = 0x00440108;

    /** (0044,0109) Approval Subject Sequence, VR SQ, VM 1. */
    public static final int APPROVAL_SUBJECT_SEQUENCE = 0x00440109;

    /** (0044,010A) Organizational Role Code Sequence, VR SQ, VM 1. */
    public static final int ORGANIZATIONAL_ROLE_CODE_SEQUENCE = 0x0044010A;

    /** (0046,0012) Lens Description, VR LO, VM 1. */
    public static final int LENS_DESCRIPTION = 0x00460012;

    /** (0046,0014) Right Lens Sequence, VR SQ, VM 1. */
    public static final int RIGHT_LENS_SEQUENCE = 0x00460014;

    /** (0046,0015) Left Lens Sequence, VR SQ, VM 1. */
    public static final int LEFT_LENS_SEQUENCE = 0x00460015;

    /** (0046,0016) Unspecified Laterality Lens Sequence, VR SQ, VM 1. */
    public static final int UNSPECIFIED_LATERALITY_LENS_SEQUENCE = 0x00460016;

    /** (0046,0018) Cylinder Sequence, VR SQ, VM 1. */
    public static final int CYLINDER_SEQUENCE = 0x00460018;

    /** (0046,0028) Prism Sequence, VR SQ, VM 1. */
    public static final int PRISM_SEQUENCE = 0x00460028;

    /** (0046,0030) Horizontal Prism Power, VR FD, VM 1. */
    public static final int HORIZONTAL_PRISM_POWER = 0x00460030;

    /** (0046,0032) Horizontal Prism Base, VR CS, VM 1. */
    public static final int HORIZONTAL_PRISM_BASE = 0x00460032;

    /** (0046,0034) Vertical Prism Power, VR FD, VM 1. */
    public static final int VERTICAL_PRISM_POWER = 0x00460034;

    /** (0046,0036) Vertical Prism Base, VR CS, VM 1. */
    public static final int VERTICAL_PRISM_BASE = 0x00460036;

    /** (0046,0038) Lens Segment Type, VR CS, VM 1. */
    public static final int LENS_SEGMENT_TYPE = 0x00460038;

    /** (0046,0040) Optical Transmittance, VR FD, VM 1. */
    public static final int OPTICAL_TRANSMITTANCE = 0x00460040;

    /** (0046,0042) Channel Width, VR FD, VM 1. */
    public static final int CHANNEL_WIDTH = 0x00460042;

    /** (0046,0044) Pupil Size, VR FD, VM 1. */
    public static final int PUPIL_SIZE = 0x00460044;

    /** (0046,0046) Corneal Size, VR FD, VM 1. */
    public static final int CORNEAL_SIZE = 0x00460046;

    /** (0046,0047) Corneal Size Sequence, VR SQ, VM 1. */
    public static final int CORNEAL_SIZE_SEQUENCE = 0x00460047;

    /** (0046,0050) Autorefraction Right Eye Sequence, VR SQ, VM 1. */
    public static final int AUTOREFRACTION_RIGHT_EYE_SEQUENCE = 0x00460050;

    /** (0046,0052) Autorefraction Left Eye Sequence, VR SQ, VM 1. */
    public static final int AUTOREFRACTION_LEFT_EYE_SEQUENCE = 0x00460052;

    /** (0046,0060) Distance Pupillary Distance, VR FD, VM 1. */
    public static final int DISTANCE_PUPILLARY_DISTANCE = 0x00460060;

    /** (0046,0062) Near Pupillary Distance, VR FD, VM 1. */
    public static final int NEAR_PUPILLARY_DISTANCE = 0x00460062;

    /** (0046,0063) Intermediate Pupillary Distance, VR FD, VM 1. */
    public static final int INTERMEDIATE_PUPILLARY_DISTANCE = 0x00460063;

    /** (0046,0064) Other Pupillary Distance, VR FD, VM 1. */
    public static final int OTHER_PUPILLARY_DISTANCE = 0x00460064;

    /** (0046,0070) Keratometry Right Eye Sequence, VR SQ, VM 1. */
    public static final int KERATOMETRY_RIGHT_EYE_SEQUENCE = 0x00460070;

    /** (0046,0071) Keratometry Left Eye Sequence, VR SQ, VM 1. */
    public static final int KERATOMETRY_LEFT_EYE_SEQUENCE = 0x00460071;

    /** (0046,0074) Steep Keratometric Axis Sequence, VR SQ, VM 1. */
    public static final int STEEP_KERATOMETRIC_AXIS_SEQUENCE = 0x00460074;

    /** (0046,0075) Radius of Curvature, VR FD, VM 1. */
    public static final int RADIUS_OF_CURVATURE = 0x00460075;

    /** (0046,0076) Keratometric Power, VR FD, VM 1. */
    public static final int KERATOMETRIC_POWER = 0x00460076;

    /** (0046,0077) Keratometric Axis, VR FD, VM 1. */
    public static final int KERATOMETRIC_AXIS = 0x00460077;

    /** (0046,0080) Flat Keratometric Axis Sequence, VR SQ, VM 1. */
    public static final int FLAT_KERATOMETRIC_AXIS_SEQUENCE = 0x00460080;

    /** (0046,0092) Background Color, VR CS, VM 1. */
    public static final int BACKGROUND_COLOR = 0x00460092;

    /** (0046,0094) Optotype, VR CS, VM 1. */
    public static final int OPTOTYPE = 0x00460094;

    /** (0046,0095) Optotype Presentation, VR CS, VM 1. */
    public static final int OPTOTYPE_PRESENTATION = 0x00460095;

    /** (0046,0097) Subjective Refraction Right Eye Sequence, VR SQ, VM 1. */
    public static final int SUBJECTIVE_REFRACTION_RIGHT_EYE_SEQUENCE = 0x00460097;

    /** (0046,0098) Subjective Refraction Left Eye Sequence, VR SQ, VM 1. */
    public static final int SUBJECTIVE_REFRACTION_LEFT_EYE_SEQUENCE = 0x00460098;

    /** (0046,0100) Add Near Sequence, VR SQ, VM 1. */
    public static final int ADD_NEAR_SEQUENCE = 0x00460100;

    /** (0046,0101) Add Intermediate Sequence, VR SQ, VM 1. */
    public static final int ADD_INTERMEDIATE_SEQUENCE = 0x00460101;

    /** (0046,0102) Add Other Sequence, VR SQ, VM 1. */
    public static final int ADD_OTHER_SEQUENCE = 0x00460102;

    /** (0046,0104) Add Power, VR FD, VM 1. */
    public static final int ADD_POWER = 0x00460104;

    /** (0046,0106) Viewing Distance, VR FD, VM 1. */
    public static final int VIEWING_DISTANCE = 0x00460106;

    /** (0046,0110) Cornea Measurements Sequence, VR SQ, VM 1. */
    public static final int CORNEA_MEASUREMENTS_SEQUENCE = 0x00460110;

    /** (0046,0111) Source of Cornea Measurement Data Code Sequence, VR SQ, VM 1. */
    public static final int SOURCE_OF_CORNEA_MEASUREMENT_DATA_CODE_SEQUENCE = 0x00460111;

    /** (0046,0112) Steep Corneal Axis Sequence, VR SQ, VM 1. */
    public static final int STEEP_CORNEAL_AXIS_SEQUENCE = 0x00460112;

    /** (0046,0113) Flat Corneal Axis Sequence, VR SQ, VM 1. */
    public static final int FLAT_CORNEAL_AXIS_SEQUENCE = 0x00460113;

    /** (0046,0114) Corneal Power, VR FD, VM 1. */
    public static final int CORNEAL_POWER = 0x00460114;

    /** (0046,0115) Corneal Axis, VR FD, VM 1. */
    public static final int CORNEAL_AXIS = 0x00460115;

    /** (0046,0116) Cornea Measurement Method Code Sequence, VR SQ, VM 1. */
    public static final int CORNEA_MEASUREMENT_METHOD_CODE_SEQUENCE = 0x00460116;

    /** (0046,0117) Refractive Index of Cornea, VR FL, VM 1. */
    public static final int REFRACTIVE_INDEX_OF_CORNEA = 0x00460117;

    /** (0046,0118) Refractive Index of Aqueous Humor, VR FL, VM 1. */
    public static final int REFRACTIVE_INDEX_OF_AQUEOUS_HUMOR = 0x00460118;

    /** (0046,0121) Visual Acuity Type Code Sequence, VR SQ, VM 1. */
    public static final int VISUAL_ACUITY_TYPE_CODE_SEQUENCE = 0x00460121;

    /** (0046,0122) Visual Acuity Right Eye Sequence, VR SQ, VM 1. */
    public static final int VISUAL_ACUITY_RIGHT_EYE_SEQUENCE = 0x00460122;

    /** (0046,0123) Visual Acuity Left Eye Sequence, VR SQ, VM 1. */
    public static final int VISUAL_ACUITY_LEFT_EYE_SEQUENCE = 0x00460123;

    /** (0046,0124) Visual Acuity Both Eyes Open Sequence, VR SQ, VM 1. */
    public static final int VISUAL_ACUITY_BOTH_EYES_OPEN_SEQUENCE = 0x00460124;

    /** (0046,0125) Viewing Distance Type, VR CS, VM 1. */
    public static final int VIEWING_DISTANCE_TYPE = 0x00460125;

    /** (0046,0135) Visual Acuity Modifiers, VR SS, VM 2. */
    public static final int VISUAL_ACUITY_MODIFIERS = 0x00460135;

    /** (0046,0137) Decimal Visual Acuity, VR FD, VM 1. */
    public static final int DECIMAL_VISUAL_ACUITY = 0x00460137;

    /** (0046,0139) Optotype Detailed Definition, VR LO, VM 1. */
    public static final int OPTOTYPE_DETAILED_DEFINITION = 0x00460139;

    /** (0046,0145) Referenced Refractive Measurements Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_REFRACTIVE_MEASUREMENTS_SEQUENCE = 0x00460145;

    /** (0046,0146) Sphere Power, VR FD, VM 1. */
    public static final int SPHERE_POWER = 0x00460146;

    /** (0046,0147) Cylinder Power, VR FD, VM 1. */
    public static final int CYLINDER_POWER = 0x00460147;

    /** (0046,0201) Corneal Topography Surface, VR CS, VM 1. */
    public static final int CORNEAL_TOPOGRAPHY_SURFACE = 0x00460201;

    /** (0046,0202) Corneal Vertex Location, VR FL, VM 2. */
    public static final int CORNEAL_VERTEX_LOCATION = 0x00460202;

    /** (0046,0203) Pupil Centroid X-Coordinate, VR FL, VM 1. */
    public static final int PUPIL_CENTROID_X_COORDINATE = 0x00460203;

    /** (0046,0204) Pupil Centroid Y-Coordinate, VR FL, VM 1. */
    public static final int PUPIL_CENTROID_Y_COORDINATE = 0x00460204;

    /** (0046,0205) Equivalent Pupil Radius, VR FL, VM 1. */
    public static final int EQUIVALENT_PUPIL_RADIUS = 0x00460205;

    /** (0046,0207) Corneal Topography Map Type Code Sequence, VR SQ, VM 1. */
    public static final int CORNEAL_TOPOGRAPHY_MAP_TYPE_CODE_SEQUENCE = 0x00460207;

    /** (0046,0208) Vertices of the Outline of Pupil, VR IS, VM 2-2n. */
    public static final int VERTICES_OF_THE_OUTLINE_OF_PUPIL = 0x00460208;

    /** (0046,0210) Corneal Topography Mapping Normals Sequence, VR SQ, VM 1. */
    public static final int CORNEAL_TOPOGRAPHY_MAPPING_NORMALS_SEQUENCE = 0x00460210;

    /** (0046,0211) Maximum Corneal Curvature Sequence, VR SQ, VM 1. */
    public static final int MAXIMUM_CORNEAL_CURVATURE_SEQUENCE = 0x00460211;

    /** (0046,0212) Maximum Corneal Curvature, VR FL, VM 1. */
    public static final int MAXIMUM_CORNEAL_CURVATURE = 0x00460212;

    /** (0046,0213) Maximum Corneal Curvature Location, VR FL, VM 2. */
    public static final int MAXIMUM_CORNEAL_CURVATURE_LOCATION = 0x00460213;

    /** (0046,0215) Minimum Keratometric Sequence, VR SQ, VM 1. */
    public static final int MINIMUM_KERATOMETRIC_SEQUENCE = 0x00460215;

    /** (0046,0218) Simulated Keratometric Cylinder Sequence, VR SQ, VM 1. */
    public static final int SIMULATED_KERATOMETRIC_CYLINDER_SEQUENCE = 0x00460218;

    /** (0046,0220) Average Corneal Power, VR FL, VM 1. */
    public static final int AVERAGE_CORNEAL_POWER = 0x00460220;

    /** (0046,0224) Corneal I-S Value, VR FL, VM 1. */
    public static final int CORNEAL_IS_VALUE = 0x00460224;

    /** (0046,0227) Analyzed Area, VR FL, VM 1. */
    public static final int ANALYZED_AREA = 0x00460227;

    /** (0046,0230) Surface Regularity Index, VR FL, VM 1. */
    public static final int SURFACE_REGULARITY_INDEX = 0x00460230;

    /** (0046,0232) Surface Asymmetry Index, VR FL, VM 1. */
    public static final int SURFACE_ASYMMETRY_INDEX = 0x00460232;

    /** (0046,0234) Corneal Eccentricity Index, VR FL, VM 1. */
    public static final int CORNEAL_ECCENTRICITY_INDEX = 0x00460234;

    /** (0046,0236) Keratoconus Prediction Index, VR FL, VM 1. */
    public static final int KERATOCONUS_PREDICTION_INDEX = 0x00460236;

    /** (0046,0238) Decimal Potential Visual Acuity, VR FL, VM 1. */
    public static final int DECIMAL_POTENTIAL_VISUAL_ACUITY = 0x00460238;

    /** (0046,0242) Corneal Topography Map Quality Evaluation, VR CS, VM 1. */
    public static final int CORNEAL_TOPOGRAPHY_MAP_QUALITY_EVALUATION = 0x00460242;

    /** (0046,0244) Source Image Corneal Processed Data Sequence, VR SQ, VM 1. */
    public static final int SOURCE_IMAGE_CORNEAL_PROCESSED_DATA_SEQUENCE = 0x00460244;

    /** (0046,0247) Corneal Point Location, VR FL, VM 3. */
    public static final int CORNEAL_POINT_LOCATION = 0x00460247;

    /** (0046,0248) Corneal Point Estimated, VR CS, VM 1. */
    public static final int CORNEAL_POINT_ESTIMATED = 0x00460248;

    /** (0046,0249) Axial Power, VR FL, VM 1. */
    public static final int AXIAL_POWER = 0x00460249;

    /** (0046,0250) Tangential Power, VR FL, VM 1. */
    public static final int TANGENTIAL_POWER = 0x00460250;

    /** (0046,0251) Refractive Power, VR FL, VM 1. */
    public static final int REFRACTIVE_POWER = 0x00460251;

    /** (0046,0252) Relative Elevation, VR FL, VM 1. */
    public static final int RELATIVE_ELEVATION = 0x00460252;

    /** (0046,0253) Corneal Wavefront, VR FL, VM 1. */
    public static final int CORNEAL_WAVEFRONT = 0x00460253;

    /** (0048,0001) Imaged Volume Width, VR FL, VM 1. */
    public static final int IMAGED_VOLUME_WIDTH = 0x00480001;

    /** (0048,0002) Imaged Volume Height, VR FL, VM 1. */
    public static final int IMAGED_VOLUME_HEIGHT = 0x00480002;

    /** (0048,0003) Imaged Volume Depth, VR FL, VM 1. */
    public static final int IMAGED_VOLUME_DEPTH = 0x00480003;

    /** (0048,0006) Total Pixel Matrix Columns, VR UL, VM 1. */
    public static final int TOTAL_PIXEL_MATRIX_COLUMNS = 0x00480006;

    /** (0048,0007) Total Pixel Matrix Rows, VR UL, VM 1. */
    public static final int TOTAL_PIXEL_MATRIX_ROWS = 0x00480007;

    /** (0048,0008) Total Pixel Matrix Origin Sequence, VR SQ, VM 1. */
    public static final int TOTAL_PIXEL_MATRIX_ORIGIN_SEQUENCE = 0x00480008;

    /** (0048,0010) Specimen Label in Image, VR CS, VM 1. */
    public static final int SPECIMEN_LABEL_IN_IMAGE = 0x00480010;

    /** (0048,0011) Focus Method, VR CS, VM 1. */
    public static final int FOCUS_METHOD = 0x00480011;

    /** (0048,0012) Extended Depth of Field, VR CS, VM 1. */
    public static final int EXTENDED_DEPTH_OF_FIELD = 0x00480012;

    /** (0048,0013) Number of Focal Planes, VR US, VM 1. */
    public static final int NUMBER_OF_FOCAL_PLANES = 0x00480013;

    /** (0048,0014) Distance Between Focal Planes, VR FL, VM 1. */
    public static final int DISTANCE_BETWEEN_FOCAL_PLANES = 0x00480014;

    /** (0048,0015) Recommended Absent Pixel CIELab Value, VR US, VM 3. */
    public static final int RECOMMENDED_ABSENT_PIXEL_CIE_LAB_VALUE = 0x00480015;

    /** (0048,0100) Illuminator Type Code Sequence, VR SQ, VM 1. */
    public static final int ILLUMINATOR_TYPE_CODE_SEQUENCE = 0x00480100;

    /** (0048,0102) Image Orientation (Slide), VR DS, VM 6. */
    public static final int IMAGE_ORIENTATION_SLIDE = 0x00480102;

    /** (0048,0105) Optical Path Sequence, VR SQ, VM 1. */
    public static final int OPTICAL_PATH_SEQUENCE = 0x00480105;

    /** (0048,0106) Optical Path Identifier, VR SH, VM 1. */
    public static final int OPTICAL_PATH_IDENTIFIER = 0x00480106;

    /** (0048,0107) Optical Path Description, VR ST, VM 1. */
    public static final int OPTICAL_PATH_DESCRIPTION = 0x00480107;

    /** (0048,0108) Illumination Color Code Sequence, VR SQ, VM 1. */
    public static final int ILLUMINATION_COLOR_CODE_SEQUENCE = 0x00480108;

    /** (0048,0110) Specimen Reference Sequence, VR SQ, VM 1. */
    public static final int SPECIMEN_REFERENCE_SEQUENCE = 0x00480110;

    /** (0048,0111) Condenser Lens Power, VR DS, VM 1. */
    public static final int CONDENSER_LENS_POWER = 0x00480111;

    /** (0048,0112) Objective Lens Power, VR DS, VM 1. */
    public static final int OBJECTIVE_LENS_POWER = 0x00480112;

    /** (0048,0113) Objective Lens Numerical Aperture, VR DS, VM 1. */
    public static final int OBJECTIVE_LENS_NUMERICAL_APERTURE = 0x00480113;

    /** (0048,0114) Confocal Mode, VR CS, VM 1. */
    public static final int CONFOCAL_MODE = 0x00480114;

    /** (0048,0115) Tissue Location, VR CS, VM 1. */
    public static final int TISSUE_LOCATION = 0x00480115;

    /** (0048,0116) Confocal Microscopy Image Frame Type Sequence, VR SQ, VM 1. */
    public static final int CONFOCAL_MICROSCOPY_IMAGE_FRAME_TYPE_SEQUENCE = 0x00480116;

    /** (0048,0117) Image Acquisition Depth, VR FD, VM 1. */
    public static final int IMAGE_ACQUISITION_DEPTH = 0x00480117;

    /** (0048,0120) Palette Color Lookup Table Sequence, VR SQ, VM 1. */
    public static final int PALETTE_COLOR_LOOKUP_TABLE_SEQUENCE = 0x00480120;

    /** (0048,0200) Referenced Image Navigation Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_IMAGE_NAVIGATION_SEQUENCE = 0x00480200;

    /** (0048,0201) Top Left Hand Corner of Localizer Area, VR US, VM 2. */
    public static final int TOP_LEFT_HAND_CORNER_OF_LOCALIZER_AREA = 0x00480201;

    /** (0048,0202) Bottom Right Hand Corner of Localizer Area, VR US, VM 2. */
    public static final int BOTTOM_RIGHT_HAND_CORNER_OF_LOCALIZER_AREA = 0x00480202;

    /** (0048,0207) Optical Path Identification Sequence, VR SQ, VM 1. */
    public static final int OPTICAL_PATH_IDENTIFICATION_SEQUENCE = 0x00480207;

    /** (0048,021A) Plane Position (Slide) Sequence, VR SQ, VM 1. */
    public static final int PLANE_POSITION_SLIDE_SEQUENCE = 0x0048021A;

    /** (0048,021E) Column Position In Total Image Pixel Matrix, VR SL, VM 1. */
    public static final int COLUMN_POSITION_IN_TOTAL_IMAGE_PIXEL_MATRIX = 0x0048021E;

    /** (0048,021F) Row Position In Total Image Pixel Matrix, VR SL, VM 1. */
    public static final int ROW_POSITION_IN_TOTAL_IMAGE_PIXEL_MATRIX = 0x0048021F;

    /** (0048,0301) Pixel Origin Interpretation, VR CS, VM 1. */
    public static final int PIXEL_ORIGIN_INTERPRETATION = 0x00480301;

    /** (0048,0302) Number of Optical Paths, VR UL, VM 1. */
    public static final int NUMBER_OF_OPTICAL_PATHS = 0x00480302;

    /** (0048,0303) Total Pixel Matrix Focal Planes, VR UL, VM 1. */
    public static final int TOTAL_PIXEL_MATRIX_FOCAL_PLANES = 0x00480303;

    /** (0050,0004) Calibration Image, VR CS, VM 1. */
    public static final int CALIBRATION_IMAGE = 0x00500004;

    /** (0050,0010) Device Sequence, VR SQ, VM 1. */
    public static final int DEVICE_SEQUENCE = 0x00500010;

    /** (0050,0012) Container Component Type Code Sequence, VR SQ, VM 1. */
    public static final int CONTAINER_COMPONENT_TYPE_CODE_SEQUENCE = 0x00500012;

    /** (0050,0013) Container Component Thickness, VR FD, VM 1. */
    public static final int CONTAINER_COMPONENT_THICKNESS = 0x00500013;

    /** (0050,0014) Device Length, VR DS, VM 1. */
    public static final int DEVICE_LENGTH = 0x00500014;

    /** (0050,0015) Container Component Width, VR FD, VM 1. */
    public static final int CONTAINER_COMPONENT_WIDTH = 0x00500015;

    /** (0050,0016) Device Diameter, VR DS, VM 1. */
    public static final int DEVICE_DIAMETER = 0x00500016;

    /** (0050,0017) Device Diameter Units, VR CS, VM 1. */
    public static final int DEVICE_DIAMETER_UNITS = 0x00500017;

    /** (0050,0018) Device Volume, VR DS, VM 1. */
    public static final int DEVICE_VOLUME = 0x00500018;

    /** (0050,0019) Inter-Marker Distance, VR DS, VM 1. */
    public static final int INTER_MARKER_DISTANCE = 0x00500019;

    /** (0050,001A) Container Component Material, VR CS, VM 1. */
    public static final int CONTAINER_COMPONENT_MATERIAL = 0x0050001A;

    /** (0050,001B) Container Component ID, VR LO, VM 1. */
    public static final int CONTAINER_COMPONENT_ID = 0x0050001B;

    /** (0050,001C) Container Component Length, VR FD, VM 1. */
    public static final int CONTAINER_COMPONENT_LENGTH = 0x0050001C;

    /** (0050,001D) Container Component Diameter, VR FD, VM 1. */
    public static final int CONTAINER_COMPONENT_DIAMETER = 0x0050001D;

    /** (0050,001E) Container Component Description, VR LO, VM 1. */
    public static final int CONTAINER_COMPONENT_DESCRIPTION = 0x0050001E;

    /** (0050,0020) Device Description, VR LO, VM 1. */
    public static final int DEVICE_DESCRIPTION = 0x00500020;

    /** (0050,0021) Long Device Description, VR ST, VM 1. */
    public static final int LONG_DEVICE_DESCRIPTION = 0x00500021;

    /** (0052,0001) Contrast/Bolus Ingredient Percent by Volume, VR FL, VM 1. */
    public static final int CONTRAST_BOLUS_INGREDIENT_PERCENT_BY_VOLUME = 0x00520001;

    /** (0052,0002) OCT Focal Distance, VR FD, VM 1. */
    public static final int OCT_FOCAL_DISTANCE = 0x00520002;

    /** (0052,0003) Beam Spot Size, VR FD, VM 1. */
    public static final int BEAM_SPOT_SIZE = 0x00520003;

    /** (0052,0004) Effective Refractive Index, VR FD, VM 1. */
    public static final int EFFECTIVE_REFRACTIVE_INDEX = 0x00520004;

    /** (0052,0006) OCT Acquisition Domain, VR CS, VM 1. */
    public static final int OCT_ACQUISITION_DOMAIN = 0x00520006;

    /** (0052,0007) OCT Optical Center Wavelength, VR FD, VM 1. */
    public static final int OCT_OPTICAL_CENTER_WAVELENGTH = 0x00520007;

    /** (0052,0008) Axial Resolution, VR FD, VM 1. */
    public static final int AXIAL_RESOLUTION = 0x00520008;

    /** (0052,0009) Ranging Depth, VR FD, VM 1. */
    public static final int RANGING_DEPTH = 0x00520009;

    /** (0052,0011) A-line Rate, VR FD, VM 1. */
    public static final int A_LINE_RATE = 0x00520011;

    /** (0052,0012) A-lines Per Frame, VR US, VM 1. */
    public static final int A_LINES_PER_FRAME = 0x00520012;

    /** (0052,0013) Catheter Rotational Rate, VR FD, VM 1. */
    public static final int CATHETER_ROTATIONAL_RATE = 0x00520013;

    /** (0052,0014) A-line Pixel Spacing, VR FD, VM 1. */
    public static final int A_LINE_PIXEL_SPACING = 0x00520014;

    /** (0052,0016) Mode of Percutaneous Access Sequence, VR SQ, VM 1. */
    public static final int MODE_OF_PERCUTANEOUS_ACCESS_SEQUENCE = 0x00520016;

    /** (0052,0025) Intravascular OCT Frame Type Sequence, VR SQ, VM 1. */
    public static final int INTRAVASCULAR_OCT_FRAME_TYPE_SEQUENCE = 0x00520025;

    /** (0052,0026) OCT Z Offset Applied, VR CS, VM 1. */
    public static final int OCTZ_OFFSET_APPLIED = 0x00520026;

    /** (0052,0027) Intravascular Frame Content Sequence, VR SQ, VM 1. */
    public static final int INTRAVASCULAR_FRAME_CONTENT_SEQUENCE = 0x00520027;

    /** (0052,0028) Intravascular Longitudinal Distance, VR FD, VM 1. */
    public static final int INTRAVASCULAR_LONGITUDINAL_DISTANCE = 0x00520028;

    /** (0052,0029) Intravascular OCT Frame Content Sequence, VR SQ, VM 1. */
    public static final int INTRAVASCULAR_OCT_FRAME_CONTENT_SEQUENCE = 0x00520029;

    /** (0052,0030) OCT Z Offset Correction, VR SS, VM 1. */
    public static final int OCTZ_OFFSET_CORRECTION = 0x00520030;

    /** (0052,0031) Catheter Direction of Rotation, VR CS, VM 1. */
    public static final int CATHETER_DIRECTION_OF_ROTATION = 0x00520031;

    /** (0052,0033) Seam Line Location, VR FD, VM 1. */
    public static final int SEAM_LINE_LOCATION = 0x00520033;

    /** (0052,0034) First A-line Location, VR FD, VM 1. */
    public static final int FIRST_A_LINE_LOCATION = 0x00520034;

    /** (0052,0036) Seam Line Index, VR US, VM 1. */
    public static final int SEAM_LINE_INDEX = 0x00520036;

    /** (0052,0038) Number of Padded A-lines, VR US, VM 1. */
    public static final int NUMBER_OF_PADDED_A_LINES = 0x00520038;

    /** (0052,0039) Interpolation Type, VR CS, VM 1. */
    public static final int INTERPOLATION_TYPE = 0x00520039;

    /** (0052,003A) Refractive Index Applied, VR CS, VM 1. */
    public static final int REFRACTIVE_INDEX_APPLIED = 0x0052003A;

    /** (0054,0010) Energy Window Vector, VR US, VM 1-n. */
    public static final int ENERGY_WINDOW_VECTOR = 0x00540010;

    /** (0054,0011) Number of Energy Windows, VR US, VM 1. */
    public static final int NUMBER_OF_ENERGY_WINDOWS = 0x00540011;

    /** (0054,0012) Energy Window Information Sequence, VR SQ, VM 1. */
    public static final int ENERGY_WINDOW_INFORMATION_SEQUENCE = 0x00540012;

    /** (0054,0013) Energy Window Range Sequence, VR SQ, VM 1. */
    public static final int ENERGY_WINDOW_RANGE_SEQUENCE = 0x00540013;

    /** (0054,0014) Energy Window Lower Limit, VR DS, VM 1. */
    public static final int ENERGY_WINDOW_LOWER_LIMIT = 0x00540014;

    /** (0054,0015) Energy Window Upper Limit, VR DS, VM 1. */
    public static final int ENERGY_WINDOW_UPPER_LIMIT = 0x00540015;

    /** (0054,0016) Radiopharmaceutical Information Sequence, VR SQ, VM 1. */
    public static final int RADIOPHARMACEUTICAL_INFORMATION_SEQUENCE = 0x00540016;

    /** (0054,0017) Residual Syringe Counts, VR IS, VM 1. */
    public static final int RESIDUAL_SYRINGE_COUNTS = 0x00540017;

    /** (0054,0018) Energy Window Name, VR SH, VM 1. */
    public static final int ENERGY_WINDOW_NAME = 0x00540018;

    /** (0054,0020) Detector Vector, VR US, VM 1-n. */
    public static final int DETECTOR_VECTOR = 0x00540020;

    /** (0054,0021) Number of Detectors, VR US, VM 1. */
    public static final int NUMBER_OF_DETECTORS = 0x00540021;

    /** (0054,0022) Detector Information Sequence, VR SQ, VM 1. */
    public static final int DETECTOR_INFORMATION_SEQUENCE = 0x00540022;

    /** (0054,0030) Phase Vector, VR US, VM 1-n. */
    public static final int PHASE_VECTOR = 0x00540030;

    /** (0054,0031) Number of Phases, VR US, VM 1. */
    public static final int NUMBER_OF_PHASES = 0x00540031;

    /** (0054,0032) Phase Information Sequence, VR SQ, VM 1. */
    public static final int PHASE_INFORMATION_SEQUENCE = 0x00540032;

    /** (0054,0033) Number of Frames in Phase, VR US, VM 1. */
    public static final int NUMBER_OF_FRAMES_IN_PHASE = 0x00540033;

    /** (0054,0036) Phase Delay, VR IS, VM 1. */
    public static final int PHASE_DELAY = 0x00540036;

    /** (0054,0038) Pause Between Frames, VR IS, VM 1. */
    public static final int PAUSE_BETWEEN_FRAMES = 0x00540038;

    /** (0054,0039) Phase Description, VR CS, VM 1. */
    public static final int PHASE_DESCRIPTION = 0x00540039;

    /** (0054,0050) Rotation Vector, VR US, VM 1-n. */
    public static final int ROTATION_VECTOR = 0x00540050;

    /** (0054,0051) Number of Rotations, VR US, VM 1. */
    public static final int NUMBER_OF_ROTATIONS = 0x00540051;

    /** (0054,0052) Rotation Information Sequence, VR SQ, VM 1. */
    public static final int ROTATION_INFORMATION_SEQUENCE = 0x00540052;

    /** (0054,0053) Number of Frames in Rotation, VR US, VM 1. */
    public static final int NUMBER_OF_FRAMES_IN_ROTATION = 0x00540053;

    /** (0054,0060) R-R Interval Vector, VR US, VM 1-n. */
    public static final int RR_INTERVAL_VECTOR = 0x00540060;

    /** (0054,0061) Number of R-R Intervals, VR US, VM 1. */
    public static final int NUMBER_OF_RR_INTERVALS = 0x00540061;

    /** (0054,0062) Gated Information Sequence, VR SQ, VM 1. */
    public static final int GATED_INFORMATION_SEQUENCE = 0x00540062;

    /** (0054,0063) Data Information Sequence, VR SQ, VM 1. */
    public static final int DATA_INFORMATION_SEQUENCE = 0x00540063;

    /** (0054,0070) Time Slot Vector, VR US, VM 1-n. */
    public static final int TIME_SLOT_VECTOR = 0x00540070;

    /** (0054,0071) Number of Time Slots, VR US, VM 1. */
    public static final int NUMBER_OF_TIME_SLOTS = 0x00540071;

    /** (0054,0072) Time Slot Information Sequence, VR SQ, VM 1. */
    public static final int TIME_SLOT_INFORMATION_SEQUENCE = 0x00540072;

    /** (0054,0073) Time Slot Time, VR DS, VM 1. */
    public static final int TIME_SLOT_TIME = 0x00540073;

    /** (0054,0080) Slice Vector, VR US, VM 1-n. */
    public static final int SLICE_VECTOR = 0x00540080;

    /** (0054,0081) Number of Slices, VR US, VM 1. */
    public static final int NUMBER_OF_SLICES = 0x00540081;

    /** (0054,0090) Angular View Vector, VR US, VM 1-n. */
    public static final int ANGULAR_VIEW_VECTOR = 0x00540090;

    /** (0054,0100) Time Slice Vector, VR US, VM 1-n. */
    public static final int TIME_SLICE_VECTOR = 0x00540100;

    /** (0054,0101) Number of Time Slices, VR US, VM 1. */
    public static final int NUMBER_OF_TIME_SLICES = 0x00540101;

    /** (0054,0200) Start Angle, VR DS, VM 1. */
    public static final int START_ANGLE = 0x00540200;

    /** (0054,0202) Type of Detector Motion, VR CS, VM 1. */
    public static final int TYPE_OF_DETECTOR_MOTION = 0x00540202;

    /** (0054,0210) Trigger Vector, VR IS, VM 1-n. */
    public static final int TRIGGER_VECTOR = 0x00540210;

    /** (0054,0211) Number of Triggers in Phase, VR US, VM 1. */
    public static final int NUMBER_OF_TRIGGERS_IN_PHASE = 0x00540211;

    /** (0054,0220) View Code Sequence, VR SQ, VM 1. */
    public static final int VIEW_CODE_SEQUENCE = 0x00540220;

    /** (0054,0222) View Modifier Code Sequence, VR SQ, VM 1. */
    public static final int VIEW_MODIFIER_CODE_SEQUENCE = 0x00540222;

    /** (0054,0300) Radionuclide Code Sequence, VR SQ, VM 1. */
    public static final int RADIONUCLIDE_CODE_SEQUENCE = 0x00540300;

    /** (0054,0302) Administration Route Code Sequence, VR SQ, VM 1. */
    public static final int ADMINISTRATION_ROUTE_CODE_SEQUENCE = 0x00540302;

    /** (0054,0304) Radiopharmaceutical Code Sequence, VR SQ, VM 1. */
    public static final int RADIOPHARMACEUTICAL_CODE_SEQUENCE = 0x00540304;

    /** (0054,0306) Calibration Data Sequence, VR SQ, VM 1. */
    public static final int CALIBRATION_DATA_SEQUENCE = 0x00540306;

    /** (0054,0308) Energy Window Number, VR US, VM 1. */
    public static final int ENERGY_WINDOW_NUMBER = 0x00540308;

    /** (0054,0400) Image ID, VR SH, VM 1. */
    public static final int IMAGE_ID = 0x00540400;

    /** (0054,0410) Patient Orientation Code Sequence, VR SQ, VM 1. */
    public static final int PATIENT_ORIENTATION_CODE_SEQUENCE = 0x00540410;

    /** (0054,0412) Patient Orientation Modifier Code Sequence, VR SQ, VM 1. */
    public static final int PATIENT_ORIENTATION_MODIFIER_CODE_SEQUENCE = 0x00540412;

    /** (0054,0414) Patient Gantry Relationship Code Sequence, VR SQ, VM 1. */
    public static final int PATIENT_GANTRY_RELATIONSHIP_CODE_SEQUENCE = 0x00540414;

    /** (0054,0500) Slice Progression Direction, VR CS, VM 1. */
    public static final int SLICE_PROGRESSION_DIRECTION = 0x00540500;

    /** (0054,0501) Scan Progression Direction, VR CS, VM 1. */
    public static final int SCAN_PROGRESSION_DIRECTION = 0x00540501;

    /** (0054,1000) Series Type, VR CS, VM 2. */
    public static final int SERIES_TYPE = 0x00541000;

    /** (0054,1001) Units, VR CS, VM 1. */
    public static final int UNITS = 0x00541001;

    /** (0054,1002) Counts Source, VR CS, VM 1. */
    public static final int COUNTS_SOURCE = 0x00541002;

    /** (0054,1004) Reprojection Method, VR CS, VM 1. */
    public static final int REPROJECTION_METHOD = 0x00541004;

    /** (0054,1006) SUV Type, VR CS, VM 1. */
    public static final int SUV_TYPE = 0x00541006;

    /** (0054,1100) Randoms Correction Method, VR CS, VM 1. */
    public static final int RANDOMS_CORRECTION_METHOD = 0x00541100;

    /** (0054,1101) Attenuation Correction Method, VR LO, VM 1. */
    public static final int ATTENUATION_CORRECTION_METHOD = 0x00541101;

    /** (0054,1102) Decay Correction, VR CS, VM 1. */
    public static final int DECAY_CORRECTION = 0x00541102;

    /** (0054,1103) Reconstruction Method, VR LO, VM 1. */
    public static final int RECONSTRUCTION_METHOD = 0x00541103;

    /** (0054,1104) Detector Lines of Response Used, VR LO, VM 1. */
    public static final int DETECTOR_LINES_OF_RESPONSE_USED = 0x00541104;

    /** (0054,1105) Scatter Correction Method, VR LO, VM 1. */
    public static final int SCATTER_CORRECTION_METHOD = 0x00541105;

    /** (0054,1200) Axial Acceptance, VR DS, VM 1. */
    public static final int AXIAL_ACCEPTANCE = 0x00541200;

    /** (0054,1201) Axial Mash, VR IS, VM 2. */
    public static final int AXIAL_MASH = 0x00541201;

    /** (0054,1202) Transverse Mash, VR IS, VM 1. */
    public static final int TRANSVERSE_MASH = 0x00541202;

    /** (0054,1203) Detector Element Size, VR DS, VM 2. */
    public static final int DETECTOR_ELEMENT_SIZE = 0x00541203;

    /** (0054,1210) Coincidence Window Width, VR DS, VM 1. */
    public static final int COINCIDENCE_WINDOW_WIDTH = 0x00541210;

    /** (0054,1220) Secondary Counts Type, VR CS, VM 1-n. */
    public static final int SECONDARY_COUNTS_TYPE = 0x00541220;

    /** (0054,1300) Frame Reference Time, VR DS, VM 1. */
    public static final int FRAME_REFERENCE_TIME = 0x00541300;

    /** (0054,1310) Primary (Prompts) Counts Accumulated, VR IS, VM 1. */
    public static final int PRIMARY_PROMPTS_COUNTS_ACCUMULATED = 0x00541310;

    /** (0054,1311) Secondary Counts Accumulated, VR IS, VM 1-n. */
    public static final int SECONDARY_COUNTS_ACCUMULATED = 0x00541311;

    /** (0054,1320) Slice Sensitivity Factor, VR DS, VM 1. */
    public static final int SLICE_SENSITIVITY_FACTOR = 0x00541320;

    /** (0054,1321) Decay Factor, VR DS, VM 1. */
    public static final int DECAY_FACTOR = 0x00541321;

    /** (0054,1322) Dose Calibration Factor, VR DS, VM 1. */
    public static final int DOSE_CALIBRATION_FACTOR = 0x00541322;

    /** (0054,1323) Scatter Fraction Factor, VR DS, VM 1. */
    public static final int SCATTER_FRACTION_FACTOR = 0x00541323;

    /** (0054,1324) Dead Time Factor, VR DS, VM 1. */
    public static final int DEAD_TIME_FACTOR = 0x00541324;

    /** (0054,1330) Image Index, VR US, VM 1. */
    public static final int IMAGE_INDEX = 0x00541330;

    /** (0054,1400) Counts Included, VR CS, VM 1-n. */
    public static final int COUNTS_INCLUDED = 0x00541400;

    /** (0054,1401) Dead Time Correction Flag, VR CS, VM 1. */
    public static final int DEAD_TIME_CORRECTION_FLAG = 0x00541401;

    /** (0060,3000) Histogram Sequence, VR SQ, VM 1. */
    public static final int HISTOGRAM_SEQUENCE = 0x00603000;

    /** (0060,3002) Histogram Number of Bins, VR US, VM 1. */
    public static final int HISTOGRAM_NUMBER_OF_BINS = 0x00603002;

    /** (0060,3004) Histogram First Bin Value, VR US or SS, VM 1. */
    public static final int HISTOGRAM_FIRST_BIN_VALUE = 0x00603004;

    /** (0060,3006) Histogram Last Bin Value, VR US or SS, VM 1. */
    public static final int HISTOGRAM_LAST_BIN_VALUE = 0x00603006;

    /** (0060,3008) Histogram Bin Width, VR US, VM 1. */
    public static final int HISTOGRAM_BIN_WIDTH = 0x00603008;

    /** (0060,3010) Histogram Explanation, VR LO, VM 1. */
    public static final int HISTOGRAM_EXPLANATION = 0x00603010;

    /** (0060,3020) Histogram Data, VR UL, VM 1-n. */
    public static final int HISTOGRAM_DATA = 0x00603020;

    /** (0062,0001) Segmentation Type, VR CS, VM 1. */
    public static final int SEGMENTATION_TYPE = 0x00620001;

    /** (0062,0002) Segment Sequence, VR SQ, VM 1. */
    public static final int SEGMENT_SEQUENCE = 0x00620002;

    /** (0062,0003) Segmented Property Category Code Sequence, VR SQ, VM 1. */
    public static final int SEGMENTED_PROPERTY_CATEGORY_CODE_SEQUENCE = 0x00620003;

    /** (0062,0004) Segment Number, VR US, VM 1. */
    public static final int SEGMENT_NUMBER = 0x00620004;

    /** (0062,0005) Segment Label, VR LO, VM 1. */
    public static final int SEGMENT_LABEL = 0x00620005;

    /** (0062,0006) Segment Description, VR ST, VM 1. */
    public static final int SEGMENT_DESCRIPTION = 0x00620006;

    /** (0062,0007) Segmentation Algorithm Identification Sequence, VR SQ, VM 1. */
    public static final int SEGMENTATION_ALGORITHM_IDENTIFICATION_SEQUENCE = 0x00620007;

    /** (0062,0008) Segment Algorithm Type, VR CS, VM 1. */
    public static final int SEGMENT_ALGORITHM_TYPE = 0x00620008;

    /** (0062,0009) Segment Algorithm Name, VR LO, VM 1-n. */
    public static final int SEGMENT_ALGORITHM_NAME = 0x00620009;

    /** (0062,000A) Segment Identification Sequence, VR SQ, VM 1. */
    public static final int SEGMENT_IDENTIFICATION_SEQUENCE = 0x0062000A;

    /** (0062,000B) Referenced Segment Number, VR US, VM 1-n. */
    public static final int REFERENCED_SEGMENT_NUMBER = 0x0062000B;

    /** (0062,000C) Recommended Display Grayscale Value, VR US, VM 1. */
    public static final int RECOMMENDED_DISPLAY_GRAYSCALE_VALUE = 0x0062000C;

    /** (0062,000D) Recommended Display CIELab Value, VR US, VM 3. */
    public static final int RECOMMENDED_DISPLAY_CIE_LAB_VALUE = 0x0062000D;

    /** (0062,000E) Maximum Fractional Value, VR US, VM 1. */
    public static final int MAXIMUM_FRACTIONAL_VALUE = 0x0062000E;

    /** (0062,000F) Segmented Property Type Code Sequence, VR SQ, VM 1. */
    public static final int SEGMENTED_PROPERTY_TYPE_CODE_SEQUENCE = 0x0062000F;

    /** (0062,0010) Segmentation Fractional Type, VR CS, VM 1. */
    public static final int SEGMENTATION_FRACTIONAL_TYPE = 0x00620010;

    /** (0062,0011) Segmented Property Type Modifier Code Sequence, VR SQ, VM 1. */
    public static final int SEGMENTED_PROPERTY_TYPE_MODIFIER_CODE_SEQUENCE = 0x00620011;

    /** (0062,0012) Used Segments Sequence, VR SQ, VM 1. */
    public static final int USED_SEGMENTS_SEQUENCE = 0x00620012;

    /** (0062,0013) Segments Overlap, VR CS, VM 1. */
    public static final int SEGMENTS_OVERLAP = 0x00620013;

    /** (0062,0020) Tracking ID, VR UT, VM 1. */
    public static final int TRACKING_ID = 0x00620020;

    /** (0062,0021) Tracking UID, VR UI, VM 1. */
    public static final int TRACKING_UID = 0x00620021;

    /** (0064,0002) Deformable Registration Sequence, VR SQ, VM 1. */
    public static final int DEFORMABLE_REGISTRATION_SEQUENCE = 0x00640002;

    /** (0064,0003) Source Frame of Reference UID, VR UI, VM 1. */
    public static final int SOURCE_FRAME_OF_REFERENCE_UID = 0x00640003;

    /** (0064,0005) Deformable Registration Grid Sequence, VR SQ, VM 1. */
    public static final int DEFORMABLE_REGISTRATION_GRID_SEQUENCE = 0x00640005;

    /** (0064,0007) Grid Dimensions, VR UL, VM 3. */
    public static final int GRID_DIMENSIONS = 0x00640007;

    /** (0064,0008) Grid Resolution, VR FD, VM 3. */
    public static final int GRID_RESOLUTION = 0x00640008;

    /** (0064,0009) Vector Grid Data, VR OF, VM 1. */
    public static final int VECTOR_GRID_DATA = 0x00640009;

    /** (0064,000F) Pre Deformation Matrix Registration Sequence, VR SQ, VM 1. */
    public static final int PRE_DEFORMATION_MATRIX_REGISTRATION_SEQUENCE = 0x0064000F;

    /** (0064,0010) Post Deformation Matrix Registration Sequence, VR SQ, VM 1. */
    public static final int POST_DEFORMATION_MATRIX_REGISTRATION_SEQUENCE = 0x00640010;

    /** (0066,0001) Number of Surfaces, VR UL, VM 1. */
    public static final int NUMBER_OF_SURFACES = 0x00660001;

    /** (0066,0002) Surface Sequence, VR SQ, VM 1. */
    public static final int SURFACE_SEQUENCE = 0x00660002;

    /** (0066,0003) Surface Number, VR UL, VM 1. */
    public static final int SURFACE_NUMBER = 0x00660003;

    /** (0066,0004) Surface Comments, VR LT, VM 1. */
    public static final int SURFACE_COMMENTS = 0x00660004;

    /** (0066,0009) Surface Processing, VR CS, VM 1. */
    public static final int SURFACE_PROCESSING = 0x00660009;

    /** (0066,000A) Surface Processing Ratio, VR FL, VM 1. */
    public static final int SURFACE_PROCESSING_RATIO = 0x0066000A;

    /** (0066,000B) Surface Processing Description, VR LO, VM 1. */
    public static final int SURFACE_PROCESSING_DESCRIPTION = 0x0066000B;

    /** (0066,000C) Recommended Presentation Opacity, VR FL, VM 1. */
    public static final int RECOMMENDED_PRESENTATION_OPACITY = 0x0066000C;

    /** (0066,000D) Recommended Presentation Type, VR CS, VM 1. */
    public static final int RECOMMENDED_PRESENTATION_TYPE = 0x0066000D;

    /** (0066,000E) Finite Volume, VR CS, VM 1. */
    public static final int FINITE_VOLUME = 0x0066000E;

    /** (0066,0010) Manifold, VR CS, VM 1. */
    public static final int MANIFOLD = 0x00660010;

    /** (0066,0011) Surface Points Sequence, VR SQ, VM 1. */
    public static final int SURFACE_POINTS_SEQUENCE = 0x00660011;

    /** (0066,0012) Surface Points Normals Sequence, VR SQ, VM 1. */
    public static final int SURFACE_POINTS_NORMALS_SEQUENCE = 0x00660012;

    /** (0066,0013) Surface Mesh Primitives Sequence, VR SQ, VM 1. */
    public static final int SURFACE_MESH_PRIMITIVES_SEQUENCE = 0x00660013;

    /** (0066,0015) Number of Surface Points, VR UL, VM 1. */
    public static final int NUMBER_OF_SURFACE_POINTS = 0x00660015;

    /** (0066,0016) Point Coordinates Data, VR OF, VM 1. */
    public static final int POINT_COORDINATES_DATA = 0x00660016;

    /** (0066,0017) Point Position Accuracy, VR FL, VM 3. */
    public static final int POINT_POSITION_ACCURACY = 0x00660017;

    /** (0066,0018) Mean Point Distance, VR FL, VM 1. */
    public static final int MEAN_POINT_DISTANCE = 0x00660018;

    /** (0066,0019) Maximum Point Distance, VR FL, VM 1. */
    public static final int MAXIMUM_POINT_DISTANCE = 0x00660019;

    /** (0066,001A) Points Bounding Box Coordinates, VR FL, VM 6. */
    public static final int POINTS_BOUNDING_BOX_COORDINATES = 0x0066001A;

    /** (0066,001B) Axis of Rotation, VR FL, VM 3. */
    public static final int AXIS_OF_ROTATION = 0x0066001B;

    /** (0066,001C) Center of Rotation, VR FL, VM 3. */
    public static final int CENTER_OF_ROTATION = 0x0066001C;

    /** (0066,001E) Number of Vectors, VR UL, VM 1. */
    public static final int NUMBER_OF_VECTORS = 0x0066001E;

    /** (0066,001F) Vector Dimensionality, VR US, VM 1. */
    public static final int VECTOR_DIMENSIONALITY = 0x0066001F;

    /** (0066,0020) Vector Accuracy, VR FL, VM 1-n. */
    public static final int VECTOR_ACCURACY = 0x00660020;

    /** (0066,0021) Vector Coordinate Data, VR OF, VM 1. */
    public static final int VECTOR_COORDINATE_DATA = 0x00660021;

    /** (0066,0022) Double Point Coordinates Data, VR OD, VM 1. */
    public static final int DOUBLE_POINT_COORDINATES_DATA = 0x00660022;

    /** (0066,0023) Triangle Point Index List, VR OW, VM 1. */
    public static final int TRIANGLE_POINT_INDEX_LIST = 0x00660023;

    /** (0066,0024) Edge Point Index List, VR OW, VM 1. */
    public static final int EDGE_POINT_INDEX_LIST = 0x00660024;

    /** (0066,0025) Vertex Point Index List, VR OW, VM 1. */
    public static final int VERTEX_POINT_INDEX_LIST = 0x00660025;

    /** (0066,0026) Triangle Strip Sequence, VR SQ, VM 1. */
    public static final int TRIANGLE_STRIP_SEQUENCE = 0x00660026;

    /** (0066,0027) Triangle Fan Sequence, VR SQ, VM 1. */
    public static final int TRIANGLE_FAN_SEQUENCE = 0x00660027;

    /** (0066,0028) Line Sequence, VR SQ, VM 1. */
    public static final int LINE_SEQUENCE = 0x00660028;

    /** (0066,0029) Primitive Point Index List, VR OW, VM 1. */
    public static final int PRIMITIVE_POINT_INDEX_LIST = 0x00660029;

    /** (0066,002A) Surface Count, VR UL, VM 1. */
    public static final int SURFACE_COUNT = 0x0066002A;

    /** (0066,002B) Referenced Surface Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_SURFACE_SEQUENCE = 0x0066002B;

    /** (0066,002C) Referenced Surface Number, VR UL, VM 1. */
    public static final int REFERENCED_SURFACE_NUMBER = 0x0066002C;

    /** (0066,002D) Segment Surface Generation Algorithm Identification Sequence, VR SQ, VM 1. */
    public static final int SEGMENT_SURFACE_GENERATION_ALGORITHM_IDENTIFICATION_SEQUENCE = 0x0066002D;

    /** (0066,002E) Segment Surface Source Instance Sequence, VR SQ, VM 1. */
    public static final int SEGMENT_SURFACE_SOURCE_INSTANCE_SEQUENCE = 0x0066002E;

    /** (0066,002F) Algorithm Family Code Sequence, VR SQ, VM 1. */
    public static final int ALGORITHM_FAMILY_CODE_SEQUENCE = 0x0066002F;

    /** (0066,0030) Algorithm Name Code Sequence, VR SQ, VM 1. */
    public static final int ALGORITHM_NAME_CODE_SEQUENCE = 0x00660030;

    /** (0066,0031) Algorithm Version, VR LO, VM 1. */
    public static final int ALGORITHM_VERSION = 0x00660031;

    /** (0066,0032) Algorithm Parameters, VR LT, VM 1. */
    public static final int ALGORITHM_PARAMETERS = 0x00660032;

    /** (0066,0034) Facet Sequence, VR SQ, VM 1. */
    public static final int FACET_SEQUENCE = 0x00660034;

    /** (0066,0035) Surface Processing Algorithm Identification Sequence, VR SQ, VM 1. */
    public static final int SURFACE_PROCESSING_ALGORITHM_IDENTIFICATION_SEQUENCE = 0x00660035;

    /** (0066,0036) Algorithm Name, VR LO, VM 1. */
    public static final int ALGORITHM_NAME = 0x00660036;

    /** (0066,0037) Recommended Point Radius, VR FL, VM 1. */
    public static final int RECOMMENDED_POINT_RADIUS = 0x00660037;

    /** (0066,0038) Recommended Line Thickness, VR FL, VM 1. */
    public static final int RECOMMENDED_LINE_THICKNESS = 0x00660038;

    /** (0066,0040) Long Primitive Point Index List, VR OL, VM 1. */
    public static final int LONG_PRIMITIVE_POINT_INDEX_LIST = 0x00660040;

    /** (0066,0041) Long Triangle Point Index List, VR OL, VM 1. */
    public static final int LONG_TRIANGLE_POINT_INDEX_LIST = 0x00660041;

    /** (0066,0042) Long Edge Point Index List, VR OL, VM 1. */
    public static final int LONG_EDGE_POINT_INDEX_LIST = 0x00660042;

    /** (0066,0043) Long Vertex Point Index List, VR OL, VM 1. */
    public static final int LONG_VERTEX_POINT_INDEX_LIST = 0x00660043;

    /** (0066,0101) Track Set Sequence, VR SQ, VM 1. */
    public static final int TRACK_SET_SEQUENCE = 0x00660101;

    /** (0066,0102) Track Sequence, VR SQ, VM 1. */
    public static final int TRACK_SEQUENCE = 0x00660102;

    /** (0066,0103) Recommended Display CIELab Value List, VR OW, VM 1. */
    public static final int RECOMMENDED_DISPLAY_CIE_LAB_VALUE_LIST = 0x00660103;

    /** (0066,0104) Tracking Algorithm Identification Sequence, VR SQ, VM 1. */
    public static final int TRACKING_ALGORITHM_IDENTIFICATION_SEQUENCE = 0x00660104;

    /** (0066,0105) Track Set Number, VR UL, VM 1. */
    public static final int TRACK_SET_NUMBER = 0x00660105;

    /** (0066,0106) Track Set Label, VR LO, VM 1. */
    public static final int TRACK_SET_LABEL = 0x00660106;

    /** (0066,0107) Track Set Description, VR UT, VM 1. */
    public static final int TRACK_SET_DESCRIPTION = 0x00660107;

    /** (0066,0108) Track Set Anatomical Type Code Sequence, VR SQ, VM 1. */
    public static final int TRACK_SET_ANATOMICAL_TYPE_CODE_SEQUENCE = 0x00660108;

    /** (0066,0121) Measurements Sequence, VR SQ, VM 1. */
    public static final int MEASUREMENTS_SEQUENCE = 0x00660121;

    /** (0066,0124) Track Set Statistics Sequence, VR SQ, VM 1. */
    public static final int TRACK_SET_STATISTICS_SEQUENCE = 0x00660124;

    /** (0066,0125) Floating Point Values, VR OF, VM 1. */
    public static final int FLOATING_POINT_VALUES = 0x00660125;

    /** (0066,0129) Track Point Index List, VR OL, VM 1. */
    public static final int TRACK_POINT_INDEX_LIST = 0x00660129;

    /** (0066,0130) Track Statistics Sequence, VR SQ, VM 1. */
    public static final int TRACK_STATISTICS_SEQUENCE = 0x00660130;

    /** (0066,0132) Measurement Values Sequence, VR SQ, VM 1. */
    public static final int MEASUREMENT_VALUES_SEQUENCE = 0x00660132;

    /** (0066,0133) Diffusion Acquisition Code Sequence, VR SQ, VM 1. */
    public static final int DIFFUSION_ACQUISITION_CODE_SEQUENCE = 0x00660133;

    /** (0066,0134) Diffusion Model Code Sequence, VR SQ, VM 1. */
    public static final int DIFFUSION_MODEL_CODE_SEQUENCE = 0x00660134;

    /** (0068,6210) Implant Size, VR LO, VM 1. */
    public static final int IMPLANT_SIZE = 0x00686210;

    /** (0068,6221) Implant Template Version, VR LO, VM 1. */
    public static final int IMPLANT_TEMPLATE_VERSION = 0x00686221;

    /** (0068,6222) Replaced Implant Template Sequence, VR SQ, VM 1. */
    public static final int REPLACED_IMPLANT_TEMPLATE_SEQUENCE = 0x00686222;

    /** (0068,6223) Implant Type, VR CS, VM 1. */
    public static final int IMPLANT_TYPE = 0x00686223;

    /** (0068,6224) Derivation Implant Template Sequence, VR SQ, VM 1. */
    public static final int DERIVATION_IMPLANT_TEMPLATE_SEQUENCE = 0x00686224;

    /** (0068,6225) Original Implant Template Sequence, VR SQ, VM 1. */
    public static final int ORIGINAL_IMPLANT_TEMPLATE_SEQUENCE = 0x00686225;

    /** (0068,6226) Effective DateTime, VR DT, VM 1. */
    public static final int EFFECTIVE_DATE_TIME = 0x00686226;

    /** (0068,6230) Implant Target Anatomy Sequence, VR SQ, VM 1. */
    public static final int IMPLANT_TARGET_ANATOMY_SEQUENCE = 0x00686230;

    /** (0068,6260) Information From Manufacturer Sequence, VR SQ, VM 1. */
    public static final int INFORMATION_FROM_MANUFACTURER_SEQUENCE = 0x00686260;

    /** (0068,6265) Notification From Manufacturer Sequence, VR SQ, VM 1. */
    public static final int NOTIFICATION_FROM_MANUFACTURER_SEQUENCE = 0x00686265;

    /** (0068,6270) Information Issue DateTime, VR DT, VM 1. */
    public static final int INFORMATION_ISSUE_DATE_TIME = 0x00686270;

    /** (0068,6280) Information Summary, VR ST, VM 1. */
    public static final int INFORMATION_SUMMARY = 0x00686280;

    /** (0068,62A0) Implant Regulatory Disapproval Code Sequence, VR SQ, VM 1. */
    public static final int IMPLANT_REGULATORY_DISAPPROVAL_CODE_SEQUENCE = 0x006862A0;

    /** (0068,62A5) Overall Template Spatial Tolerance, VR FD, VM 1. */
    public static final int OVERALL_TEMPLATE_SPATIAL_TOLERANCE = 0x006862A5;

    /** (0068,62C0) HPGL Document Sequence, VR SQ, VM 1. */
    public static final int HPGL_DOCUMENT_SEQUENCE = 0x006862C0;

    /** (0068,62D0) HPGL Document ID, VR US, VM 1. */
    public static final int HPGL_DOCUMENT_ID = 0x006862D0;

    /** (0068,62D5) HPGL Document Label, VR LO, VM 1. */
    public static final int HPGL_DOCUMENT_LABEL = 0x006862D5;

    /** (0068,62E0) View Orientation Code Sequence, VR SQ, VM 1. */
    public static final int VIEW_ORIENTATION_CODE_SEQUENCE = 0x006862E0;

    /** (0068,62F0) View Orientation Modifier Code Sequence, VR SQ, VM 1. */
    public static final int VIEW_ORIENTATION_MODIFIER_CODE_SEQUENCE = 0x006862F0;

    /** (0068,62F2) HPGL Document Scaling, VR FD, VM 1. */
    public static final int HPGL_DOCUMENT_SCALING = 0x006862F2;

    /** (0068,6300) HPGL Document, VR OB, VM 1. */
    public static final int HPGL_DOCUMENT = 0x00686300;

    /** (0068,6310) HPGL Contour Pen Number, VR US, VM 1. */
    public static final int HPGL_CONTOUR_PEN_NUMBER = 0x00686310;

    /** (0068,6320) HPGL Pen Sequence, VR SQ, VM 1. */
    public static final int HPGL_PEN_SEQUENCE = 0x00686320;

    /** (0068,6330) HPGL Pen Number, VR US, VM 1. */
    public static final int HPGL_PEN_NUMBER = 0x00686330;

    /** (0068,6340) HPGL Pen Label, VR LO, VM 1. */
    public static final int HPGL_PEN_LABEL = 0x00686340;

    /** (0068,6345) HPGL Pen Description, VR ST, VM 1. */
    public static final int HPGL_PEN_DESCRIPTION = 0x00686345;

    /** (0068,6346) Recommended Rotation Point, VR FD, VM 2. */
    public static final int RECOMMENDED_ROTATION_POINT = 0x00686346;

    /** (0068,6347) Bounding Rectangle, VR FD, VM 4. */
    public static final int BOUNDING_RECTANGLE = 0x00686347;

    /** (0068,6350) Implant Template 3D Model Surface Number, VR US, VM 1-n. */
    public static final int IMPLANT_TEMPLATE3_D_MODEL_SURFACE_NUMBER = 0x00686350;

    /** (0068,6360) Surface Model Description Sequence, VR SQ, VM 1. */
    public static final int SURFACE_MODEL_DESCRIPTION_SEQUENCE = 0x00686360;

    /** (0068,6380) Surface Model Label, VR LO, VM 1. */
    public static final int SURFACE_MODEL_LABEL = 0x00686380;

    /** (0068,6390) Surface Model Scaling Factor, VR FD, VM 1. */
    public static final int SURFACE_MODEL_SCALING_FACTOR = 0x00686390;

    /** (0068,63A0) Materials Code Sequence, VR SQ, VM 1. */
    public static final int MATERIALS_CODE_SEQUENCE = 0x006863A0;

    /** (0068,63A4) Coating Materials Code Sequence, VR SQ, VM 1. */
    public static final int COATING_MATERIALS_CODE_SEQUENCE = 0x006863A4;

    /** (0068,63A8) Implant Type Code Sequence, VR SQ, VM 1. */
    public static final int IMPLANT_TYPE_CODE_SEQUENCE = 0x006863A8;

    /** (0068,63AC) Fixation Method Code Sequence, VR SQ, VM 1. */
    public static final int FIXATION_METHOD_CODE_SEQUENCE = 0x006863AC;

    /** (0068,63B0) Mating Feature Sets Sequence, VR SQ, VM 1. */
    public static final int MATING_FEATURE_SETS_SEQUENCE = 0x006863B0;

    /** (0068,63C0) Mating Feature Set ID, VR US, VM 1. */
    public static final int MATING_FEATURE_SET_ID = 0x006863C0;

    /** (0068,63D0) Mating Feature Set Label, VR LO, VM 1. */
    public static final int MATING_FEATURE_SET_LABEL = 0x006863D0;

    /** (0068,63E0) Mating Feature Sequence, VR SQ, VM 1. */
    public static final int MATING_FEATURE_SEQUENCE = 0x006863E0;

    /** (0068,63F0) Mating Feature ID, VR US, VM 1. */
    public static final int MATING_FEATURE_ID = 0x006863F0;

    /** (0068,6400) Mating Feature Degree of Freedom Sequence, VR SQ, VM 1. */
    public static final int MATING_FEATURE_DEGREE_OF_FREEDOM_SEQUENCE = 0x00686400;

    /** (0068,6410) Degree of Freedom ID, VR US, VM 1. */
    public static final int DEGREE_OF_FREEDOM_ID = 0x00686410;

    /** (0068,6420) Degree of Freedom Type, VR CS, VM 1. */
    public static final int DEGREE_OF_FREEDOM_TYPE = 0x00686420;

    /** (0068,6430) 2D Mating Feature Coordinates Sequence, VR SQ, VM 1. */
    public static final int TWO_D_MATING_FEATURE_COORDINATES_SEQUENCE = 0x00686430;

    /** (0068,6440) Referenced HPGL Document ID, VR US, VM 1. */
    public static final int REFERENCED_HPGL_DOCUMENT_ID = 0x00686440;

    /** (0068,6450) 2D Mating Point, VR FD, VM 2. */
    public static final int TWO_D_MATING_POINT = 0x00686450;

    /** (0068,6460) 2D Mating Axes, VR FD, VM 4. */
    public static final int TWO_D_MATING_AXES = 0x00686460;

    /** (0068,6470) 2D Degree of Freedom Sequence, VR SQ, VM 1. */
    public static final int TWO_D_DEGREE_OF_FREEDOM_SEQUENCE = 0x00686470;

    /** (0068,6490) 3D Degree of Freedom Axis, VR FD, VM 3. */
    public static final int THREE_D_DEGREE_OF_FREEDOM_AXIS = 0x00686490;

    /** (0068,64A0) Range of Freedom, VR FD, VM 2. */
    public static final int RANGE_OF_FREEDOM = 0x006864A0;

    /** (0068,64C0) 3D Mating Point, VR FD, VM 3. */
    public static final int THREE_D_MATING_POINT = 0x006864C0;

    /** (0068,64D0) 3D Mating Axes, VR FD, VM 9. */
    public static final int THREE_D_MATING_AXES = 0x006864D0;

    /** (0068,64F0) 2D Degree of Freedom Axis, VR FD, VM 3. */
    public static final int TWO_D_DEGREE_OF_FREEDOM_AXIS = 0x006864F0;

    /** (0068,6500) Planning Landmark Point Sequence, VR SQ, VM 1. */
    public static final int PLANNING_LANDMARK_POINT_SEQUENCE = 0x00686500;

    /** (0068,6510) Planning Landmark Line Sequence, VR SQ, VM 1. */
    public static final int PLANNING_LANDMARK_LINE_SEQUENCE = 0x00686510;

    /** (0068,6520) Planning Landmark Plane Sequence, VR SQ, VM 1. */
    public static final int PLANNING_LANDMARK_PLANE_SEQUENCE = 0x00686520;

    /** (0068,6530) Planning Landmark ID, VR US, VM 1. */
    public static final int PLANNING_LANDMARK_ID = 0x00686530;

    /** (0068,6540) Planning Landmark Description, VR LO, VM 1. */
    public static final int PLANNING_LANDMARK_DESCRIPTION = 0x00686540;

    /** (0068,6545) Planning Landmark Identification Code Sequence, VR SQ, VM 1. */
    public static final int PLANNING_LANDMARK_IDENTIFICATION_CODE_SEQUENCE = 0x00686545;

    /** (0068,6550) 2D Point Coordinates Sequence, VR SQ, VM 1. */
    public static final int TWO_D_POINT_COORDINATES_SEQUENCE = 0x00686550;

    /** (0068,6560) 2D Point Coordinates, VR FD, VM 2. */
    public static final int TWO_D_POINT_COORDINATES = 0x00686560;

    /** (0068,6590) 3D Point Coordinates, VR FD, VM 3. */
    public static final int THREE_D_POINT_COORDINATES = 0x00686590;

    /** (0068,65A0) 2D Line Coordinates Sequence, VR SQ, VM 1. */
    public static final int TWO_D_LINE_COORDINATES_SEQUENCE = 0x006865A0;

    /** (0068,65B0) 2D Line Coordinates, VR FD, VM 4. */
    public static final int TWO_D_LINE_COORDINATES = 0x006865B0;

    /** (0068,65D0) 3D Line Coordinates, VR FD, VM 6. */
    public static final int THREE_D_LINE_COORDINATES = 0x006865D0;

    /** (0068,65E0) 2D Plane Coordinates Sequence, VR SQ, VM 1. */
    public static final int TWO_D_PLANE_COORDINATES_SEQUENCE = 0x006865E0;

    /** (0068,65F0) 2D Plane Intersection, VR FD, VM 4. */
    public static final int TWO_D_PLANE_INTERSECTION = 0x006865F0;

    /** (0068,6610) 3D Plane Origin, VR FD, VM 3. */
    public static final int THREE_D_PLANE_ORIGIN = 0x00686610;

    /** (0068,6620) 3D Plane Normal, VR FD, VM 3. */
    public static final int THREE_D_PLANE_NORMAL = 0x00686620;

    /** (0068,7001) Model Modification, VR CS, VM 1. */
    public static final int MODEL_MODIFICATION = 0x00687001;

    /** (0068,7002) Model Mirroring, VR CS, VM 1. */
    public static final int MODEL_MIRRORING = 0x00687002;

    /** (0068,7003) Model Usage Code Sequence, VR SQ, VM 1. */
    public static final int MODEL_USAGE_CODE_SEQUENCE = 0x00687003;

    /** (0068,7004) Model Group UID, VR UI, VM 1. */
    public static final int MODEL_GROUP_UID = 0x00687004;

    /** (0068,7005) Relative URI Reference Within Encapsulated Document, VR UR, VM 1. */
    public static final int RELATIVE_URI_REFERENCE_WITHIN_ENCAPSULATED_DOCUMENT = 0x00687005;

    /** (006A,0001) Annotation Coordinate Type, VR CS, VM 1. */
    public static final int ANNOTATION_COORDINATE_TYPE = 0x006A0001;

    /** (006A,0002) Annotation Group Sequence, VR SQ, VM 1. */
    public static final int ANNOTATION_GROUP_SEQUENCE = 0x006A0002;

    /** (006A,0003) Annotation Group UID, VR UI, VM 1. */
    public static final int ANNOTATION_GROUP_UID = 0x006A0003;

    /** (006A,0005) Annotation Group Label, VR LO, VM 1. */
    public static final int ANNOTATION_GROUP_LABEL = 0x006A0005;

    /** (006A,0006) Annotation Group Description, VR UT, VM 1. */
    public static final int ANNOTATION_GROUP_DESCRIPTION = 0x006A0006;

    /** (006A,0007) Annotation Group Generation Type, VR CS, VM 1. */
    public static final int ANNOTATION_GROUP_GENERATION_TYPE = 0x006A0007;

    /** (006A,0008) Annotation Group Algorithm Identification Sequence, VR SQ, VM 1. */
    public static final int ANNOTATION_GROUP_ALGORITHM_IDENTIFICATION_SEQUENCE = 0x006A0008;

    /** (006A,0009) Annotation Property Category Code Sequence, VR SQ, VM 1. */
    public static final int ANNOTATION_PROPERTY_CATEGORY_CODE_SEQUENCE = 0x006A0009;

    /** (006A,000A) Annotation Property Type Code Sequence, VR SQ, VM 1. */
    public static final int ANNOTATION_PROPERTY_TYPE_CODE_SEQUENCE = 0x006A000A;

    /** (006A,000B) Annotation Property Type Modifier Code Sequence, VR SQ, VM 1. */
    public static final int ANNOTATION_PROPERTY_TYPE_MODIFIER_CODE_SEQUENCE = 0x006A000B;

    /** (006A,000C) Number of Annotations, VR UL, VM 1. */
    public static final int NUMBER_OF_ANNOTATIONS = 0x006A000C;

    /** (006A,000D) Annotation Applies to All Optical Paths, VR CS, VM 1. */
    public static final int ANNOTATION_APPLIES_TO_ALL_OPTICAL_PATHS = 0x006A000D;

    /** (006A,000E) Referenced Optical Path Identifier, VR SH, VM 1-n. */
    public static final int REFERENCED_OPTICAL_PATH_IDENTIFIER = 0x006A000E;

    /** (006A,000F) Annotation Applies to All Z Planes, VR CS, VM 1. */
    public static final int ANNOTATION_APPLIES_TO_ALL_Z_PLANES = 0x006A000F;

    /** (006A,0010) Common Z Coordinate Value, VR FD, VM 1-n. */
    public static final int COMMON_Z_COORDINATE_VALUE = 0x006A0010;

    /** (006A,0011) Annotation Index List, VR OL, VM 1. */
    public static final int ANNOTATION_INDEX_LIST = 0x006A0011;

    /** (0070,0001) Graphic Annotation Sequence, VR SQ, VM 1. */
    public static final int GRAPHIC_ANNOTATION_SEQUENCE = 0x00700001;

    /** (0070,0002) Graphic Layer, VR CS, VM 1. */
    public static final int GRAPHIC_LAYER = 0x00700002;

    /** (0070,0003) Bounding Box Annotation Units, VR CS, VM 1. */
    public static final int BOUNDING_BOX_ANNOTATION_UNITS = 0x00700003;

    /** (0070,0004) Anchor Point Annotation Units, VR CS, VM 1. */
    public static final int ANCHOR_POINT_ANNOTATION_UNITS = 0x00700004;

    /** (0070,0005) Graphic Annotation Units, VR CS, VM 1. */
    public static final int GRAPHIC_ANNOTATION_UNITS = 0x00700005;

    /** (0070,0006) Unformatted Text Value, VR ST, VM 1. */
    public static final int UNFORMATTED_TEXT_VALUE = 0x00700006;

    /** (0070,0008) Text Object Sequence, VR SQ, VM 1. */
    public static final int TEXT_OBJECT_SEQUENCE = 0x00700008;

    /** (0070,0009) Graphic Object Sequence, VR SQ, VM 1. */
    public static final int GRAPHIC_OBJECT_SEQUENCE = 0x00700009;

    /** (0070,0010) Bounding Box Top Left Hand Corner, VR FL, VM 2. */
    public static final int BOUNDING_BOX_TOP_LEFT_HAND_CORNER = 0x00700010;

    /** (0070,0011) Bounding Box Bottom Right Hand Corner, VR FL, VM 2. */
    public static final int BOUNDING_BOX_BOTTOM_RIGHT_HAND_CORNER = 0x00700011;

    /** (0070,0012) Bounding Box Text Horizontal Justification, VR CS, VM 1. */
    public static final int BOUNDING_BOX_TEXT_HORIZONTAL_JUSTIFICATION = 0x00700012;

    /** (0070,0014) Anchor Point, VR FL, VM 2. */
    public static final int ANCHOR_POINT = 0x00700014;

    /** (0070,0015) Anchor Point Visibility, VR CS, VM 1. */
    public static final int ANCHOR_POINT_VISIBILITY = 0x00700015;

    /** (0070,0020) Graphic Dimensions, VR US, VM 1. */
    public static final int GRAPHIC_DIMENSIONS = 0x00700020;

    /** (0070,0021) Number of Graphic Points, VR US, VM 1. */
    public static final int NUMBER_OF_GRAPHIC_POINTS = 0x00700021;

    /** (0070,0022) Graphic Data, VR FL, VM 2-n. */
    public static final int GRAPHIC_DATA = 0x00700022;

    /** (0070,0023) Graphic Type, VR CS, VM 1. */
    public static final int GRAPHIC_TYPE = 0x00700023;

    /** (0070,0024) Graphic Filled, VR CS, VM 1. */
    public static final int GRAPHIC_FILLED = 0x00700024;

    /** (0070,0040) Image Rotation (Retired), VR IS, VM 1. */
    public static final int IMAGE_ROTATION_RETIRED = 0x00700040;

    /** (0070,0041) Image Horizontal Flip, VR CS, VM 1. */
    public static final int IMAGE_HORIZONTAL_FLIP = 0x00700041;

    /** (0070,0042) Image Rotation, VR US, VM 1. */
    public static final int IMAGE_ROTATION = 0x00700042;

    /** (0070,0050) Displayed Area Top Left Hand Corner (Trial), VR US, VM 2. */
    public static final int DISPLAYED_AREA_TOP_LEFT_HAND_CORNER_TRIAL = 0x00700050;

    /** (0070,0051) Displayed Area Bottom Right Hand Corner (Trial), VR US, VM 2. */
    public static final int DISPLAYED_AREA_BOTTOM_RIGHT_HAND_CORNER_TRIAL = 0x00700051;

    /** (0070,0052) Displayed Area Top Left Hand Corner, VR SL, VM 2. */
    public static final int DISPLAYED_AREA_TOP_LEFT_HAND_CORNER = 0x00700052;

    /** (0070,0053) Displayed Area Bottom Right Hand Corner, VR SL, VM 2. */
    public static final int DISPLAYED_AREA_BOTTOM_RIGHT_HAND_CORNER = 0x00700053;

    /** (0070,005A) Displayed Area Selection Sequence, VR SQ, VM 1. */
    public static final int DISPLAYED_AREA_SELECTION_SEQUENCE = 0x0070005A;

    /** (0070,0060) Graphic Layer Sequence, VR SQ, VM 1. */
    public static final int GRAPHIC_LAYER_SEQUENCE = 0x00700060;

    /** (0070,0062) Graphic Layer Order, VR IS, VM 1. */
    public static final int GRAPHIC_LAYER_ORDER = 0x00700062;

    /** (0070,0066) Graphic Layer Recommended Display Grayscale Value, VR US, VM 1. */
    public static final int GRAPHIC_LAYER_RECOMMENDED_DISPLAY_GRAYSCALE_VALUE = 0x00700066;

    /** (0070,0067) Graphic Layer Recommended Display RGB Value, VR US, VM 3. */
    public static final int GRAPHIC_LAYER_RECOMMENDED_DISPLAY_RGB_VALUE = 0x00700067;

    /** (0070,0068) Graphic Layer Description, VR LO, VM 1. */
    public static final int GRAPHIC_LAYER_DESCRIPTION = 0x00700068;

    /** (0070,0080) Content Label, VR CS, VM 1. */
    public static final int CONTENT_LABEL = 0x00700080;

    /** (0070,0081) Content Description, VR LO, VM 1. */
    public static final int CONTENT_DESCRIPTION = 0x00700081;

    /** (0070,0082) Presentation Creation Date, VR DA, VM 1. */
    public static final int PRESENTATION_CREATION_DATE = 0x00700082;

    /** (0070,0083) Presentation Creation Time, VR TM, VM 1. */
    public static final int PRESENTATION_CREATION_TIME = 0x00700083;

    /** (0070,0084) Content Creator's Name, VR PN, VM 1. */
    public static final int CONTENT_CREATOR_NAME = 0x00700084;

    /** (0070,0086) Content Creator's Identification Code Sequence, VR SQ, VM 1. */
    public static final int CONTENT_CREATOR_IDENTIFICATION_CODE_SEQUENCE = 0x00700086;

    /** (0070,0087) Alternate Content Description Sequence, VR SQ, VM 1. */
    public static final int ALTERNATE_CONTENT_DESCRIPTION_SEQUENCE = 0x00700087;

    /** (0070,0100) Presentation Size Mode, VR CS, VM 1. */
    public static final int PRESENTATION_SIZE_MODE = 0x00700100;

    /** (0070,0101) Presentation Pixel Spacing, VR DS, VM 2. */
    public static final int PRESENTATION_PIXEL_SPACING = 0x00700101;

    /** (0070,0102) Presentation Pixel Aspect Ratio, VR IS, VM 2. */
    public static final int PRESENTATION_PIXEL_ASPECT_RATIO = 0x00700102;

    /** (0070,0103) Presentation Pixel Magnification Ratio, VR FL, VM 1. */
    public static final int PRESENTATION_PIXEL_MAGNIFICATION_RATIO = 0x00700103;

    /** (0070,0207) Graphic Group Label, VR LO, VM 1. */
    public static final int GRAPHIC_GROUP_LABEL = 0x00700207;

    /** (0070,0208) Graphic Group Description, VR ST, VM 1. */
    public static final int GRAPHIC_GROUP_DESCRIPTION = 0x00700208;

    /** (0070,0209) Compound Graphic Sequence, VR SQ, VM 1. */
    public static final int COMPOUND_GRAPHIC_SEQUENCE = 0x00700209;

    /** (0070,0226) Compound Graphic Instance ID, VR UL, VM 1. */
    public static final int COMPOUND_GRAPHIC_INSTANCE_ID = 0x00700226;

    /** (0070,0227) Font Name, VR LO, VM 1. */
    public static final int FONT_NAME = 0x00700227;

    /** (0070,0228) Font Name Type, VR CS, VM 1. */
    public static final int FONT_NAME_TYPE = 0x00700228;

    /** (0070,0229) CSS Font Name, VR LO, VM 1. */
    public static final int CSS_FONT_NAME = 0x00700229;

    /** (0070,0230) Rotation Angle, VR FD, VM 1. */
    public static final int ROTATION_ANGLE = 0x00700230;

    /** (0070,0231) Text Style Sequence, VR SQ, VM 1. */
    public static final int TEXT_STYLE_SEQUENCE = 0x00700231;

    /** (0070,0232) Line Style Sequence, VR SQ, VM 1. */
    public static final int LINE_STYLE_SEQUENCE = 0x00700232;

    /** (0070,0233) Fill Style Sequence, VR SQ, VM 1. */
    public static final int FILL_STYLE_SEQUENCE = 0x00700233;

    /** (0070,0234) Graphic Group Sequence, VR SQ, VM 1. */
    public static final int GRAPHIC_GROUP_SEQUENCE = 0x00700234;

    /** (0070,0241) Text Color CIELab Value, VR US, VM 3. */
    public static final int TEXT_COLOR_CIE_LAB_VALUE = 0x00700241;

    /** (0070,0242) Horizontal Alignment, VR CS, VM 1. */
    public static final int HORIZONTAL_ALIGNMENT = 0x00700242;

    /** (0070,0243) Vertical Alignment, VR CS, VM 1. */
    public static final int VERTICAL_ALIGNMENT = 0x00700243;

    /** (0070,0244) Shadow Style, VR CS, VM 1. */
    public static final int SHADOW_STYLE = 0x00700244;

    /** (0070,0245) Shadow Offset X, VR FL, VM 1. */
    public static final int SHADOW_OFFSET_X = 0x00700245;

    /** (0070,0246) Shadow Offset Y, VR FL, VM 1. */
    public static final int SHADOW_OFFSET_Y = 0x00700246;

    /** (0070,0247) Shadow Color CIELab Value, VR US, VM 3. */
    public static final int SHADOW_COLOR_CIE_LAB_VALUE = 0x00700247;

    /** (0070,0248) Underlined, VR CS, VM 1. */
    public static final int UNDERLINED = 0x00700248;

    /** (0070,0249) Bold, VR CS, VM 1. */
    public static final int BOLD = 0x00700249;

    /** (0070,0250) Italic, VR CS, VM 1. */
    public static final int ITALIC = 0x00700250;

    /** (0070,0251) Pattern On Color CIELab Value, VR US, VM 3. */
    public static final int PATTERN_ON_COLOR_CIE_LAB_VALUE = 0x00700251;

    /** (0070,0252) Pattern Off Color CIELab Value, VR US, VM 3. */
    public static final int PATTERN_OFF_COLOR_CIE_LAB_VALUE = 0x00700252;

    /** (0070,0253) Line Thickness, VR FL, VM 1. */
    public static final int LINE_THICKNESS = 0x00700253;

    /** (0070,0254) Line Dashing Style, VR CS, VM 1. */
    public static final int LINE_DASHING_STYLE = 0x00700254;

    /** (0070,0255) Line Pattern, VR UL, VM 1. */
    public static final int LINE_PATTERN = 0x00700255;

    /** (0070,0256) Fill Pattern, VR OB, VM 1. */
    public static final int FILL_PATTERN = 0x00700256;

    /** (0070,0257) Fill Mode, VR CS, VM 1. */
    public static final int FILL_MODE = 0x00700257;

    /** (0070,0258) Shadow Opacity, VR FL, VM 1. */
    public static final int SHADOW_OPACITY = 0x00700258;

    /** (0070,0261) Gap Length, VR FL, VM 1. */
    public static final int GAP_LENGTH = 0x00700261;

    /** (0070,0262) Diameter of Visibility, VR FL, VM 1. */
    public static final int DIAMETER_OF_VISIBILITY = 0x00700262;

    /** (0070,0273) Rotation Point, VR FL, VM 2. */
    public static final int ROTATION_POINT = 0x00700273;

    /** (0070,0274) Tick Alignment, VR CS, VM 1. */
    public static final int TICK_ALIGNMENT = 0x00700274;

    /** (0070,0278) Show Tick Label, VR CS, VM 1. */
    public static final int SHOW_TICK_LABEL = 0x00700278;

    /** (0070,0279) Tick Label Alignment, VR CS, VM 1. */
    public static final int TICK_LABEL_ALIGNMENT = 0x00700279;

    /** (0070,0282) Compound Graphic Units, VR CS, VM 1. */
    public static final int COMPOUND_GRAPHIC_UNITS = 0x00700282;

    /** (0070,0284) Pattern On Opacity, VR FL, VM 1. */
    public static final int PATTERN_ON_OPACITY = 0x00700284;

    /** (0070,0285) Pattern Off Opacity, VR FL, VM 1. */
    public static final int PATTERN_OFF_OPACITY = 0x00700285;

    /** (0070,0287) Major Ticks Sequence, VR SQ, VM 1. */
    public static final int MAJOR_TICKS_SEQUENCE = 0x00700287;

    /** (0070,0288) Tick Position, VR FL, VM 1. */
    public static final int TICK_POSITION = 0x00700288;

    /** (0070,0289) Tick Label, VR SH, VM 1. */
    public static final int TICK_LABEL = 0x00700289;

    /** (0070,0294) Compound Graphic Type, VR CS, VM 1. */
    public static final int COMPOUND_GRAPHIC_TYPE = 0x00700294;

    /** (0070,0295) Graphic Group ID, VR UL, VM 1. */
    public static final int GRAPHIC_GROUP_ID = 0x00700295;

    /** (0070,0306) Shape Type, VR CS, VM 1. */
    public static final int SHAPE_TYPE = 0x00700306;

    /** (0070,0308) Registration Sequence, VR SQ, VM 1. */
    public static final int REGISTRATION_SEQUENCE = 0x00700308;

    /** (0070,0309) Matrix Registration Sequence, VR SQ, VM 1. */
    public static final int MATRIX_REGISTRATION_SEQUENCE = 0x00700309;

    /** (0070,030A) Matrix Sequence, VR SQ, VM 1. */
    public static final int MATRIX_SEQUENCE = 0x0070030A;

    /** (0070,030B) Frame of Reference to Displayed Coordinate System Transformation Matrix, VR FD, VM 16. */
    public static final int FRAME_OF_REFERENCE_TO_DISPLAYED_COORDINATE_SYSTEM_TRANSFORMATION_MATRIX = 0x0070030B;

    /** (0070,030C) Frame of Reference Transformation Matrix Type, VR CS, VM 1. */
    public static final int FRAME_OF_REFERENCE_TRANSFORMATION_MATRIX_TYPE = 0x0070030C;

    /** (0070,030D) Registration Type Code Sequence, VR SQ, VM 1. */
    public static final int REGISTRATION_TYPE_CODE_SEQUENCE = 0x0070030D;

    /** (0070,030F) Fiducial Description, VR ST, VM 1. */
    public static final int FIDUCIAL_DESCRIPTION = 0x0070030F;

    /** (0070,0310) Fiducial Identifier, VR SH, VM 1. */
    public static final int FIDUCIAL_IDENTIFIER = 0x00700310;

    /** (0070,0311) Fiducial Identifier Code Sequence, VR SQ, VM 1. */
    public static final int FIDUCIAL_IDENTIFIER_CODE_SEQUENCE = 0x00700311;

    /** (0070,0312) Contour Uncertainty Radius, VR FD, VM 1. */
    public static final int CONTOUR_UNCERTAINTY_RADIUS = 0x00700312;

    /** (0070,0314) Used Fiducials Sequence, VR SQ, VM 1. */
    public static final int USED_FIDUCIALS_SEQUENCE = 0x00700314;

    /** (0070,0315) Used RT Structure Set ROI Sequence, VR SQ, VM 1. */
    public static final int USED_RT_STRUCTURE_SET_ROI_SEQUENCE = 0x00700315;

    /** (0070,0318) Graphic Coordinates Data Sequence, VR SQ, VM 1. */
    public static final int GRAPHIC_COORDINATES_DATA_SEQUENCE = 0x00700318;

    /** (0070,031A) Fiducial UID, VR UI, VM 1. */
    public static final int FIDUCIAL_UID = 0x0070031A;

    /** (0070,031B) Referenced Fiducial UID, VR UI, VM 1. */
    public static final int REFERENCED_FIDUCIAL_UID = 0x0070031B;

    /** (0070,031C) Fiducial Set Sequence, VR SQ, VM 1. */
    public static final int FIDUCIAL_SET_SEQUENCE = 0x0070031C;

    /** (0070,031E) Fiducial Sequence, VR SQ, VM 1. */
    public static final int FIDUCIAL_SEQUENCE = 0x0070031E;

    /** (0070,031F) Fiducials Property Category Code Sequence, VR SQ, VM 1. */
    public static final int FIDUCIALS_PROPERTY_CATEGORY_CODE_SEQUENCE = 0x0070031F;

    /** (0070,0401) Graphic Layer Recommended Display CIELab Value, VR US, VM 3. */
    public static final int GRAPHIC_LAYER_RECOMMENDED_DISPLAY_CIE_LAB_VALUE = 0x00700401;

    /** (0070,0402) Blending Sequence, VR SQ, VM 1. */
    public static final int BLENDING_SEQUENCE = 0x00700402;

    /** (0070,0403) Relative Opacity, VR FL, VM 1. */
    public static final int RELATIVE_OPACITY = 0x00700403;

    /** (0070,0404) Referenced Spatial Registration Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_SPATIAL_REGISTRATION_SEQUENCE = 0x00700404;

    /** (0070,0405) Blending Position, VR CS, VM 1. */
    public static final int BLENDING_POSITION = 0x00700405;

    /** (0070,1101) Presentation Display Collection UID, VR UI, VM 1. */
    public static final int PRESENTATION_DISPLAY_COLLECTION_UID = 0x00701101;

    /** (0070,1102) Presentation Sequence Collection UID, VR UI, VM 1. */
    public static final int PRESENTATION_SEQUENCE_COLLECTION_UID = 0x00701102;

    /** (0070,1103) Presentation Sequence Position Index, VR US, VM 1. */
    public static final int PRESENTATION_SEQUENCE_POSITION_INDEX = 0x00701103;

    /** (0070,1104) Rendered Image Reference Sequence, VR SQ, VM 1. */
    public static final int RENDERED_IMAGE_REFERENCE_SEQUENCE = 0x00701104;

    /** (0070,1201) Volumetric Presentation State Input Sequence, VR SQ, VM 1. */
    public static final int VOLUMETRIC_PRESENTATION_STATE_INPUT_SEQUENCE = 0x00701201;

    /** (0070,1202) Presentation Input Type, VR CS, VM 1. */
    public static final int PRESENTATION_INPUT_TYPE = 0x00701202;

    /** (0070,1203) Input Sequence Position Index, VR US, VM 1. */
    public static final int INPUT_SEQUENCE_POSITION_INDEX = 0x00701203;

    /** (0070,1204) Crop, VR CS, VM 1. */
    public static final int CROP = 0x00701204;

    /** (0070,1205) Cropping Specification Index, VR US, VM 1-n. */
    public static final int CROPPING_SPECIFICATION_INDEX = 0x00701205;

    /** (0070,1206) Compositing Method, VR CS, VM 1. */
    public static final int COMPOSITING_METHOD = 0x00701206;

    /** (0070,1207) Volumetric Presentation Input Number, VR US, VM 1. */
    public static final int VOLUMETRIC_PRESENTATION_INPUT_NUMBER = 0x00701207;

    /** (0070,1208) Image Volume Geometry, VR CS, VM 1. */
    public static final int IMAGE_VOLUME_GEOMETRY = 0x00701208;

    /** (0070,1209) Volumetric Presentation Input Set UID, VR UI, VM 1. */
    public static final int VOLUMETRIC_PRESENTATION_INPUT_SET_UID = 0x00701209;

    /** (0070,120A) Volumetric Presentation Input Set Sequence, VR SQ, VM 1. */
    public static final int VOLUMETRIC_PRESENTATION_INPUT_SET_SEQUENCE = 0x0070120A;

    /** (0070,120B) Global Crop, VR CS, VM 1. */
    public static final int GLOBAL_CROP = 0x0070120B;

    /** (0070,120C) Global Cropping Specification Index, VR US, VM 1-n. */
    public static final int GLOBAL_CROPPING_SPECIFICATION_INDEX = 0x0070120C;

    /** (0070,120D) Rendering Method, VR CS, VM 1. */
    public static final int RENDERING_METHOD = 0x0070120D;

    /** (0070,1301) Volume Cropping Sequence, VR SQ, VM 1. */
    public static final int VOLUME_CROPPING_SEQUENCE = 0x00701301;

    /** (0070,1302) Volume Cropping Method, VR CS, VM 1. */
    public static final int VOLUME_CROPPING_METHOD = 0x00701302;

    /** (0070,1303) Bounding Box Crop, VR FD, VM 6. */
    public static final int BOUNDING_BOX_CROP = 0x00701303;

    /** (0070,1304) Oblique Cropping Plane Sequence, VR SQ, VM 1. */
    public static final int OBLIQUE_CROPPING_PLANE_SEQUENCE = 0x00701304;

    /** (0070,1305) Plane, VR FD, VM 4. */
    public static final int PLANE = 0x00701305;

    /** (0070,1306) Plane Normal, VR FD, VM 3. */
    public static final int PLANE_NORMAL = 0x00701306;

    /** (0070,1309) Cropping Specification Number, VR US, VM 1. */
    public static final int CROPPING_SPECIFICATION_NUMBER = 0x00701309;

    /** (0070,1501) Multi-Planar Reconstruction Style, VR CS, VM 1. */
    public static final int MULTI_PLANAR_RECONSTRUCTION_STYLE = 0x00701501;

    /** (0070,1502) MPR Thickness Type, VR CS, VM 1. */
    public static final int MPR_THICKNESS_TYPE = 0x00701502;

    /** (0070,1503) MPR Slab Thickness, VR FD, VM 1. */
    public static final int MPR_SLAB_THICKNESS = 0x00701503;

    /** (0070,1505) MPR Top Left Hand Corner, VR FD, VM 3. */
    public static final int MPR_TOP_LEFT_HAND_CORNER = 0x00701505;

    /** (0070,1507) MPR View Width Direction, VR FD, VM 3. */
    public static final int MPR_VIEW_WIDTH_DIRECTION = 0x00701507;

    /** (0070,1508) MPR View Width, VR FD, VM 1. */
    public static final int MPR_VIEW_WIDTH = 0x00701508;

    /** (0070,150C) Number of Volumetric Curve Points, VR UL, VM 1. */
    public static final int NUMBER_OF_VOLUMETRIC_CURVE_POINTS = 0x0070150C;

    /** (0070,150D) Volumetric Curve Points, VR OD, VM 1. */
    public static final int VOLUMETRIC_CURVE_POINTS = 0x0070150D;

    /** (0070,1511) MPR View Height Direction, VR FD, VM 3. */
    public static final int MPR_VIEW_HEIGHT_DIRECTION = 0x00701511;

    /** (0070,1512) MPR View Height, VR FD, VM 1. */
    public static final int MPR_VIEW_HEIGHT = 0x00701512;

    /** (0070,1602) Render Projection, VR CS, VM 1. */
    public static final int RENDER_PROJECTION = 0x00701602;

    /** (0070,1603) Viewpoint Position, VR FD, VM 3. */
    public static final int VIEWPOINT_POSITION = 0x00701603;

    /** (0070,1604) Viewpoint LookAt Point, VR FD, VM 3. */
    public static final int VIEWPOINT_LOOK_AT_POINT = 0x00701604;

    /** (0070,1605) Viewpoint Up Direction, VR FD, VM 3. */
    public static final int VIEWPOINT_UP_DIRECTION = 0x00701605;

    /** (0070,1606) Render Field of View, VR FD, VM 6. */
    public static final int RENDER_FIELD_OF_VIEW = 0x00701606;

    /** (0070,1607) Sampling Step Size, VR FD, VM 1. */
    public static final int SAMPLING_STEP_SIZE = 0x00701607;

    /** (0070,1701) Shading Style, VR CS, VM 1. */
    public static final int SHADING_STYLE = 0x00701701;

    /** (0070,1702) Ambient Reflection Intensity, VR FD, VM 1. */
    public static final int AMBIENT_REFLECTION_INTENSITY = 0x00701702;

    /** (0070,1703) Light Direction, VR FD, VM 3. */
    public static final int LIGHT_DIRECTION = 0x00701703;

    /** (0070,1704) Diffuse Reflection Intensity, VR FD, VM 1. */
    public static final int DIFFUSE_REFLECTION_INTENSITY = 0x00701704;

    /** (0070,1705) Specular Reflection Intensity, VR FD, VM 1. */
    public static final int SPECULAR_REFLECTION_INTENSITY = 0x00701705;

    /** (0070,1706) Shininess, VR FD, VM 1. */
    public static final int SHININESS = 0x00701706;

    /** (0070,1801) Presentation State Classification Component Sequence, VR SQ, VM 1. */
    public static final int PRESENTATION_STATE_CLASSIFICATION_COMPONENT_SEQUENCE = 0x00701801;

    /** (0070,1802) Component Type, VR CS, VM 1. */
    public static final int COMPONENT_TYPE = 0x00701802;

    /** (0070,1803) Component Input Sequence, VR SQ, VM 1. */
    public static final int COMPONENT_INPUT_SEQUENCE = 0x00701803;

    /** (0070,1804) Volumetric Presentation Input Index, VR US, VM 1. */
    public static final int VOLUMETRIC_PRESENTATION_INPUT_INDEX = 0x00701804;

    /** (0070,1805) Presentation State Compositor Component Sequence, VR SQ, VM 1. */
    public static final int PRESENTATION_STATE_COMPOSITOR_COMPONENT_SEQUENCE = 0x00701805;

    /** (0070,1806) Weighting Transfer Function Sequence, VR SQ, VM 1. */
    public static final int WEIGHTING_TRANSFER_FUNCTION_SEQUENCE = 0x00701806;

    /** (0070,1807) Weighting Lookup Table Descriptor, VR US, VM 3. */
    public static final int WEIGHTING_LOOKUP_TABLE_DESCRIPTOR = 0x00701807;

    /** (0070,1808) Weighting Lookup Table Data, VR OB, VM 1. */
    public static final int WEIGHTING_LOOKUP_TABLE_DATA = 0x00701808;

    /** (0070,1901) Volumetric Annotation Sequence, VR SQ, VM 1. */
    public static final int VOLUMETRIC_ANNOTATION_SEQUENCE = 0x00701901;

    /** (0070,1903) Referenced Structured Context Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_STRUCTURED_CONTEXT_SEQUENCE = 0x00701903;

    /** (0070,1904) Referenced Content Item, VR UI, VM 1. */
    public static final int REFERENCED_CONTENT_ITEM = 0x00701904;

    /** (0070,1905) Volumetric Presentation Input Annotation Sequence, VR SQ, VM 1. */
    public static final int VOLUMETRIC_PRESENTATION_INPUT_ANNOTATION_SEQUENCE = 0x00701905;

    /** (0070,1907) Annotation Clipping, VR CS, VM 1. */
    public static final int ANNOTATION_CLIPPING = 0x00701907;

    /** (0070,1A01) Presentation Animation Style, VR CS, VM 1. */
    public static final int PRESENTATION_ANIMATION_STYLE = 0x00701A01;

    /** (0070,1A03) Recommended Animation Rate, VR FD, VM 1. */
    public static final int RECOMMENDED_ANIMATION_RATE = 0x00701A03;

    /** (0070,1A04) Animation Curve Sequence, VR SQ, VM 1. */
    public static final int ANIMATION_CURVE_SEQUENCE = 0x00701A04;

    /** (0070,1A05) Animation Step Size, VR FD, VM 1. */
    public static final int ANIMATION_STEP_SIZE = 0x00701A05;

    /** (0070,1A06) Swivel Range, VR FD, VM 1. */
    public static final int SWIVEL_RANGE = 0x00701A06;

    /** (0070,1A07) Volumetric Curve Up Directions, VR OD, VM 1. */
    public static final int VOLUMETRIC_CURVE_UP_DIRECTIONS = 0x00701A07;

    /** (0070,1A08) Volume Stream Sequence, VR SQ, VM 1. */
    public static final int VOLUME_STREAM_SEQUENCE = 0x00701A08;

    /** (0070,1A09) RGBA Transfer Function Description, VR LO, VM 1. */
    public static final int RGBA_TRANSFER_FUNCTION_DESCRIPTION = 0x00701A09;

    /** (0070,1B01) Advanced Blending Sequence, VR SQ, VM 1. */
    public static final int ADVANCED_BLENDING_SEQUENCE = 0x00701B01;

    /** (0070,1B02) Blending Input Number, VR US, VM 1. */
    public static final int BLENDING_INPUT_NUMBER = 0x00701B02;

    /** (0070,1B03) Blending Display Input Sequence, VR SQ, VM 1. */
    public static final int BLENDING_DISPLAY_INPUT_SEQUENCE = 0x00701B03;

    /** (0070,1B04) Blending Display Sequence, VR SQ, VM 1. */
    public static final int BLENDING_DISPLAY_SEQUENCE = 0x00701B04;

    /** (0070,1B06) Blending Mode, VR CS, VM 1. */
    public static final int BLENDING_MODE = 0x00701B06;

    /** (0070,1B07) Time Series Blending, VR CS, VM 1. */
    public static final int TIME_SERIES_BLENDING = 0x00701B07;

    /** (0070,1B08) Geometry for Display, VR CS, VM 1. */
    public static final int GEOMETRY_FOR_DISPLAY = 0x00701B08;

    /** (0070,1B11) Threshold Sequence, VR SQ, VM 1. */
    public static final int THRESHOLD_SEQUENCE = 0x00701B11;

    /** (0070,1B12) Threshold Value Sequence, VR SQ, VM 1. */
    public static final int THRESHOLD_VALUE_SEQUENCE = 0x00701B12;

    /** (0070,1B13) Threshold Type, VR CS, VM 1. */
    public static final int THRESHOLD_TYPE = 0x00701B13;

    /** (0070,1B14) Threshold Value, VR FD, VM 1. */
    public static final int THRESHOLD_VALUE = 0x00701B14;

    /** (0072,0002) Hanging Protocol Name, VR SH, VM 1. */
    public static final int HANGING_PROTOCOL_NAME = 0x00720002;

    /** (0072,0004) Hanging Protocol Description, VR LO, VM 1. */
    public static final int HANGING_PROTOCOL_DESCRIPTION = 0x00720004;

    /** (0072,0006) Hanging Protocol Level, VR CS, VM 1. */
    public static final int HANGING_PROTOCOL_LEVEL = 0x00720006;

    /** (0072,0008) Hanging Protocol Creator, VR LO, VM 1. */
    public static final int HANGING_PROTOCOL_CREATOR = 0x00720008;

    /** (0072,000A) Hanging Protocol Creation DateTime, VR DT, VM 1. */
    public static final int HANGING_PROTOCOL_CREATION_DATE_TIME = 0x0072000A;

    /** (0072,000C) Hanging Protocol Definition Sequence, VR SQ, VM 1. */
    public static final int HANGING_PROTOCOL_DEFINITION_SEQUENCE = 0x0072000C;

    /** (0072,000E) Hanging Protocol User Identification Code Sequence, VR SQ, VM 1. */
    public static final int HANGING_PROTOCOL_USER_IDENTIFICATION_CODE_SEQUENCE = 0x0072000E;

    /** (0072,0010) Hanging Protocol User Group Name, VR LO, VM 1. */
    public static final int HANGING_PROTOCOL_USER_GROUP_NAME = 0x00720010;

    /** (0072,0012) Source Hanging Protocol Sequence, VR SQ, VM 1. */
    public static final int SOURCE_HANGING_PROTOCOL_SEQUENCE = 0x00720012;

    /** (0072,0014) Number of Priors Referenced, VR US, VM 1. */
    public static final int NUMBER_OF_PRIORS_REFERENCED = 0x00720014;

    /** (0072,0020) Image Sets Sequence, VR SQ, VM 1. */
    public static final int IMAGE_SETS_SEQUENCE = 0x00720020;

    /** (0072,0022) Image Set Selector Sequence, VR SQ, VM 1. */
    public static final int IMAGE_SET_SELECTOR_SEQUENCE = 0x00720022;

    /** (0072,0024) Image Set Selector Usage Flag, VR CS, VM 1. */
    public static final int IMAGE_SET_SELECTOR_USAGE_FLAG = 0x00720024;

    /** (0072,0026) Selector Attribute, VR AT, VM 1. */
    public static final int SELECTOR_ATTRIBUTE = 0x00720026;

    /** (0072,0028) Selector Value Number, VR US, VM 1. */
    public static final int SELECTOR_VALUE_NUMBER = 0x00720028;

    /** (0072,0030) Time Based Image Sets Sequence, VR SQ, VM 1. */
    public static final int TIME_BASED_IMAGE_SETS_SEQUENCE = 0x00720030;

    /** (0072,0032) Image Set Number, VR US, VM 1. */
    public static final int IMAGE_SET_NUMBER = 0x00720032;

    /** (0072,0034) Image Set Selector Category, VR CS, VM 1. */
    public static final int IMAGE_SET_SELECTOR_CATEGORY = 0x00720034;

    /** (0072,0038) Relative Time, VR US, VM 2. */
    public static final int RELATIVE_TIME = 0x00720038;

    /** (0072,003A) Relative Time Units, VR CS, VM 1. */
    public static final int RELATIVE_TIME_UNITS = 0x0072003A;

    /** (0072,003C) Abstract Prior Value, VR SS, VM 2. */
    public static final int ABSTRACT_PRIOR_VALUE = 0x0072003C;

    /** (0072,003E) Abstract Prior Code Sequence, VR SQ, VM 1. */
    public static final int ABSTRACT_PRIOR_CODE_SEQUENCE = 0x0072003E;

    /** (0072,0040) Image Set Label, VR LO, VM 1. */
    public static final int IMAGE_SET_LABEL = 0x00720040;

    /** (0072,0050) Selector Attribute VR, VR CS, VM 1. */
    public static final int SELECTOR_ATTRIBUTE_VR = 0x00720050;

    /** (0072,0052) Selector Sequence Pointer, VR AT, VM 1-n. */
    public static final int SELECTOR_SEQUENCE_POINTER = 0x00720052;

    /** (0072,0054) Selector Sequence Pointer Private Creator, VR LO, VM 1-n. */
    public static final int SELECTOR_SEQUENCE_POINTER_PRIVATE_CREATOR = 0x00720054;

    /** (0072,0056) Selector Attribute Private Creator, VR LO, VM 1. */
    public static final int SELECTOR_ATTRIBUTE_PRIVATE_CREATOR = 0x00720056;

    /** (0072,005E) Selector AE Value, VR AE, VM 1-n. */
    public static final int SELECTOR_AE_VALUE = 0x0072005E;

    /** (0072,005F) Selector AS Value, VR AS, VM 1-n. */
    public static final int SELECTOR_AS_VALUE = 0x0072005F;

    /** (0072,0060) Selector AT Value, VR AT, VM 1-n. */
    public static final int SELECTOR_AT_VALUE = 0x00720060;

    /** (0072,0061) Selector DA Value, VR DA, VM 1-n. */
    public static final int SELECTOR_DA_VALUE = 0x00720061;

    /** (0072,0062) Selector CS Value, VR CS, VM 1-n. */
    public static final int SELECTOR_CS_VALUE = 0x00720062;

    /** (0072,0063) Selector DT Value, VR DT, VM 1-n. */
    public static final int SELECTOR_DT_VALUE = 0x00720063;

    /** (0072,0064) Selector IS Value, VR IS, VM 1-n. */
    public static final int SELECTOR_IS_VALUE = 0x00720064;

    /** (0072,0065) Selector OB Value, VR OB, VM 1. */
    public static final int SELECTOR_OB_VALUE = 0x00720065;

    /** (0072,0066) Selector LO Value, VR LO, VM 1-n. */
    public static final int SELECTOR_LO_VALUE = 0x00720066;

    /** (0072,0067) Selector OF Value, VR OF, VM 1. */
    public static final int SELECTOR_OF_VALUE = 0x00720067;

    /** (0072,0068) Selector LT Value, VR LT, VM 1. */
    public static final int SELECTOR_LT_VALUE = 0x00720068;

    /** (0072,0069) Selector OW Value, VR OW, VM 1. */
    public static final int SELECTOR_OW_VALUE = 0x00720069;

    /** (0072,006A) Selector PN Value, VR PN, VM 1-n. */
    public static final int SELECTOR_PN_VALUE = 0x0072006A;

    /** (0072,006B) Selector TM Value, VR TM, VM 1-n. */
    public static final int SELECTOR_TM_VALUE = 0x0072006B;

    /** (0072,006C) Selector SH Value, VR SH, VM 1-n. */
    public static final int SELECTOR_SH_VALUE = 0x0072006C;

    /** (0072,006D) Selector UN Value, VR UN, VM 1. */
    public static final int SELECTOR_UN_VALUE = 0x0072006D;

    /** (0072,006E) Selector ST Value, VR ST, VM 1. */
    public static final int SELECTOR_ST_VALUE = 0x0072006E;

    /** (0072,006F) Selector UC Value, VR UC, VM 1-n. */
    public static final int SELECTOR_UC_VALUE = 0x0072006F;

    /** (0072,0070) Selector UT Value, VR UT, VM 1. */
    public static final int SELECTOR_UT_VALUE = 0x00720070;

    /** (0072,0071) Selector UR Value, VR UR, VM 1. */
    public static final int SELECTOR_UR_VALUE = 0x00720071;

    /** (0072,0072) Selector DS Value, VR DS, VM 1-n. */
    public static final int SELECTOR_DS_VALUE = 0x00720072;

    /** (0072,0073) Selector OD Value, VR OD, VM 1. */
    public static final int SELECTOR_OD_VALUE = 0x00720073;

    /** (0072,0074) Selector FD Value, VR FD, VM 1-n. */
    public static final int SELECTOR_FD_VALUE = 0x00720074;

    /** (0072,0075) Selector OL Value, VR OL, VM 1. */
    public static final int SELECTOR_OL_VALUE = 0x00720075;

    /** (0072,0076) Selector FL Value, VR FL, VM 1-n. */
    public static final int SELECTOR_FL_VALUE = 0x00720076;

    /** (0072,0078) Selector UL Value, VR UL, VM 1-n. */
    public static final int SELECTOR_UL_VALUE = 0x00720078;

    /** (0072,007A) Selector US Value, VR US, VM 1-n. */
    public static final int SELECTOR_US_VALUE = 0x0072007A;

    /** (0072,007C) Selector SL Value, VR SL, VM 1-n. */
    public static final int SELECTOR_SL_VALUE = 0x0072007C;

    /** (0072,007E) Selector SS Value, VR SS, VM 1-n. */
    public static final int SELECTOR_SS_VALUE = 0x0072007E;

    /** (0072,007F) Selector UI Value, VR UI, VM 1-n. */
    public static final int SELECTOR_UI_VALUE = 0x0072007F;

    /** (0072,0080) Selector Code Sequence Value, VR SQ, VM 1. */
    public static final int SELECTOR_CODE_SEQUENCE_VALUE = 0x00720080;

    /** (0072,0081) Selector OV Value, VR OV, VM 1. */
    public static final int SELECTOR_OV_VALUE = 0x00720081;

    /** (0072,0082) Selector SV Value, VR SV, VM 1-n. */
    public static final int SELECTOR_SV_VALUE = 0x00720082;

    /** (0072,0083) Selector UV Value, VR UV, VM 1-n. */
    public static final int SELECTOR_UV_VALUE = 0x00720083;

    /** (0072,0100) Number of Screens, VR US, VM 1. */
    public static final int NUMBER_OF_SCREENS = 0x00720100;

    /** (0072,0102) Nominal Screen Definition Sequence, VR SQ, VM 1. */
    public static final int NOMINAL_SCREEN_DEFINITION_SEQUENCE = 0x00720102;

    /** (0072,0104) Number of Vertical Pixels, VR US, VM 1. */
    public static final int NUMBER_OF_VERTICAL_PIXELS = 0x00720104;

    /** (0072,0106) Number of Horizontal Pixels, VR US, VM 1. */
    public static final int NUMBER_OF_HORIZONTAL_PIXELS = 0x00720106;

    /** (0072,0108) Display Environment Spatial Position, VR FD, VM 4. */
    public static final int DISPLAY_ENVIRONMENT_SPATIAL_POSITION = 0x00720108;

    /** (0072,010A) Screen Minimum Grayscale Bit Depth, VR US, VM 1. */
    public static final int SCREEN_MINIMUM_GRAYSCALE_BIT_DEPTH = 0x0072010A;

    /** (0072,010C) Screen Minimum Color Bit Depth, VR US, VM 1. */
    public static final int SCREEN_MINIMUM_COLOR_BIT_DEPTH = 0x0072010C;

    /** (0072,010E) Application Maximum Repaint Time, VR US, VM 1. */
    public static final int APPLICATION_MAXIMUM_REPAINT_TIME = 0x0072010E;

    /** (0072,0200) Display Sets Sequence, VR SQ, VM 1. */
    public static final int DISPLAY_SETS_SEQUENCE = 0x00720200;

    /** (0072,0202) Display Set Number, VR US, VM 1. */
    public static final int DISPLAY_SET_NUMBER = 0x00720202;

    /** (0072,0203) Display Set Label, VR LO, VM 1. */
    public static final int DISPLAY_SET_LABEL = 0x00720203;

    /** (0072,0204) Display Set Presentation Group, VR US, VM 1. */
    public static final int DISPLAY_SET_PRESENTATION_GROUP = 0x00720204;

    /** (0072,0206) Display Set Presentation Group Description, VR LO, VM 1. */
    public static final int DISPLAY_SET_PRESENTATION_GROUP_DESCRIPTION = 0x00720206;

    /** (0072,0208) Partial Data Display Handling, VR CS, VM 1. */
    public static final int PARTIAL_DATA_DISPLAY_HANDLING = 0x00720208;

    /** (0072,0210) Synchronized Scrolling Sequence, VR SQ, VM 1. */
    public static final int SYNCHRONIZED_SCROLLING_SEQUENCE = 0x00720210;

    /** (0072,0212) Display Set Scrolling Group, VR US, VM 2-n. */
    public static final int DISPLAY_SET_SCROLLING_GROUP = 0x00720212;

    /** (0072,0214) Navigation Indicator Sequence, VR SQ, VM 1. */
    public static final int NAVIGATION_INDICATOR_SEQUENCE = 0x00720214;

    /** (0072,0216) Navigation Display Set, VR US, VM 1. */
    public static final int NAVIGATION_DISPLAY_SET = 0x00720216;

    /** (0072,0218) Reference Display Sets, VR US, VM 1-n. */
    public static final int REFERENCE_DISPLAY_SETS = 0x00720218;

    /** (0072,0300) Image Boxes Sequence, VR SQ, VM 1. */
    public static final int IMAGE_BOXES_SEQUENCE = 0x00720300;

    /** (0072,0302) Image Box Number, VR US, VM 1. */
    public static final int IMAGE_BOX_NUMBER = 0x00720302;

    /** (0072,0304) Image Box Layout Type, VR CS, VM 1. */
    public static final int IMAGE_BOX_LAYOUT_TYPE = 0x00720304;

    /** (0072,0306) Image Box Tile Horizontal Dimension, VR US, VM 1. */
    public static final int IMAGE_BOX_TILE_HORIZONTAL_DIMENSION = 0x00720306;

    /** (0072,0308) Image Box Tile Vertical Dimension, VR US, VM 1. */
    public static final int IMAGE_BOX_TILE_VERTICAL_DIMENSION = 0x00720308;

    /** (0072,0310) Image Box Scroll Direction, VR CS, VM 1. */
    public static final int IMAGE_BOX_SCROLL_DIRECTION = 0x00720310;

    /** (0072,0312) Image Box Small Scroll Type, VR CS, VM 1. */
    public static final int IMAGE_BOX_SMALL_SCROLL_TYPE = 0x00720312;

    /** (0072,0314) Image Box Small Scroll Amount, VR US, VM 1. */
    public static final int IMAGE_BOX_SMALL_SCROLL_AMOUNT = 0x00720314;

    /** (0072,0316) Image Box Large Scroll Type, VR CS, VM 1. */
    public static final int IMAGE_BOX_LARGE_SCROLL_TYPE = 0x00720316;

    /** (0072,0318) Image Box Large Scroll Amount, VR US, VM 1. */
    public static final int IMAGE_BOX_LARGE_SCROLL_AMOUNT = 0x00720318;

    /** (0072,0320) Image Box Overlap Priority, VR US, VM 1. */
    public static final int IMAGE_BOX_OVERLAP_PRIORITY = 0x00720320;

    /** (0072,0330) Cine Relative to Real-Time, VR FD, VM 1. */
    public static final int CINE_RELATIVE_TO_REAL_TIME = 0x00720330;

    /** (0072,0400) Filter Operations Sequence, VR SQ, VM 1. */
    public static final int FILTER_OPERATIONS_SEQUENCE = 0x00720400;

    /** (0072,0402) Filter-by Category, VR CS, VM 1. */
    public static final int FILTER_BY_CATEGORY = 0x00720402;

    /** (0072,0404) Filter-by Attribute Presence, VR CS, VM 1. */
    public static final int FILTER_BY_ATTRIBUTE_PRESENCE = 0x00720404;

    /** (0072,0406) Filter-by Operator, VR CS, VM 1. */
    public static final int FILTER_BY_OPERATOR = 0x00720406;

    /** (0072,0420) Structured Display Background CIELab Value, VR US, VM 3. */
    public static final int STRUCTURED_DISPLAY_BACKGROUND_CIE_LAB_VALUE = 0x00720420;

    /** (0072,0421) Empty Image Box CIELab Value, VR US, VM 3. */
    public static final int EMPTY_IMAGE_BOX_CIE_LAB_VALUE = 0x00720421;

    /** (0072,0422) Structured Display Image Box Sequence, VR SQ, VM 1. */
    public static final int STRUCTURED_DISPLAY_IMAGE_BOX_SEQUENCE = 0x00720422;

    /** (0072,0424) Structured Display Text Box Sequence, VR SQ, VM 1. */
    public static final int STRUCTURED_DISPLAY_TEXT_BOX_SEQUENCE = 0x00720424;

    /** (0072,0427) Referenced First Frame Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_FIRST_FRAME_SEQUENCE = 0x00720427;

    /** (0072,0430) Image Box Synchronization Sequence, VR SQ, VM 1. */
    public static final int IMAGE_BOX_SYNCHRONIZATION_SEQUENCE = 0x00720430;

    /** (0072,0432) Synchronized Image Box List, VR US, VM 2-n. */
    public static final int SYNCHRONIZED_IMAGE_BOX_LIST = 0x00720432;

    /** (0072,0434) Type of Synchronization, VR CS, VM 1. */
    public static final int TYPE_OF_SYNCHRONIZATION = 0x00720434;

    /** (0072,0500) Blending Operation Type, VR CS, VM 1. */
    public static final int BLENDING_OPERATION_TYPE = 0x00720500;

    /** (0072,0510) Reformatting Operation Type, VR CS, VM 1. */
    public static final int REFORMATTING_OPERATION_TYPE = 0x00720510;

    /** (0072,0512) Reformatting Thickness, VR FD, VM 1. */
    public static final int REFORMATTING_THICKNESS = 0x00720512;

    /** (0072,0514) Reformatting Interval, VR FD, VM 1. */
    public static final int REFORMATTING_INTERVAL = 0x00720514;

    /** (0072,0516) Reformatting Operation Initial View Direction, VR CS, VM 1. */
    public static final int REFORMATTING_OPERATION_INITIAL_VIEW_DIRECTION = 0x00720516;

    /** (0072,0520) 3D Rendering Type, VR CS, VM 1-n. */
    public static final int THREE_D_RENDERING_TYPE = 0x00720520;

    /** (0072,0600) Sorting Operations Sequence, VR SQ, VM 1. */
    public static final int SORTING_OPERATIONS_SEQUENCE = 0x00720600;

    /** (0072,0602) Sort-by Category, VR CS, VM 1. */
    public static final int SORT_BY_CATEGORY = 0x00720602;

    /** (0072,0604) Sorting Direction, VR CS, VM 1. */
    public static final int SORTING_DIRECTION = 0x00720604;

    /** (0072,0700) Display Set Patient Orientation, VR CS, VM 2. */
    public static final int DISPLAY_SET_PATIENT_ORIENTATION = 0x00720700;

    /** (0072,0702) VOI Type, VR CS, VM 1. */
    public static final int VOI_TYPE = 0x00720702;

    /** (0072,0704) Pseudo-Color Type, VR CS, VM 1. */
    public static final int PSEUDO_COLOR_TYPE = 0x00720704;

    /** (0072,0705) Pseudo-Color Palette Instance Reference Sequence, VR SQ, VM 1. */
    public static final int PSEUDO_COLOR_PALETTE_INSTANCE_REFERENCE_SEQUENCE = 0x00720705;

    /** (0072,0706) Show Grayscale Inverted, VR CS, VM 1. */
    public static final int SHOW_GRAYSCALE_INVERTED = 0x00720706;

    /** (0072,0710) Show Image True Size Flag, VR CS, VM 1. */
    public static final int SHOW_IMAGE_TRUE_SIZE_FLAG = 0x00720710;

    /** (0072,0712) Show Graphic Annotation Flag, VR CS, VM 1. */
    public static final int SHOW_GRAPHIC_ANNOTATION_FLAG = 0x00720712;

    /** (0072,0714) Show Patient Demographics Flag, VR CS, VM 1. */
    public static final int SHOW_PATIENT_DEMOGRAPHICS_FLAG = 0x00720714;

    /** (0072,0716) Show Acquisition Techniques Flag, VR CS, VM 1. */
    public static final int SHOW_ACQUISITION_TECHNIQUES_FLAG = 0x00720716;

    /** (0072,0717) Display Set Horizontal Justification, VR CS, VM 1. */
    public static final int DISPLAY_SET_HORIZONTAL_JUSTIFICATION = 0x00720717;

    /** (0072,0718) Display Set Vertical Justification, VR CS, VM 1. */
    public static final int DISPLAY_SET_VERTICAL_JUSTIFICATION = 0x00720718;

    /** (0074,0120) Continuation Start Meterset, VR FD, VM 1. */
    public static final int CONTINUATION_START_METERSET = 0x00740120;

    /** (0074,0121) Continuation End Meterset, VR FD, VM 1. */
    public static final int CONTINUATION_END_METERSET = 0x00740121;

    /** (0074,1000) Procedure Step State, VR CS, VM 1. */
    public static final int PROCEDURE_STEP_STATE = 0x00741000;

    /** (0074,1002) Procedure Step Progress Information Sequence, VR SQ, VM 1. */
    public static final int PROCEDURE_STEP_PROGRESS_INFORMATION_SEQUENCE = 0x00741002;

    /** (0074,1004) Procedure Step Progress, VR DS, VM 1. */
    public static final int PROCEDURE_STEP_PROGRESS = 0x00741004;

    /** (0074,1006) Procedure Step Progress Description, VR ST, VM 1. */
    public static final int PROCEDURE_STEP_PROGRESS_DESCRIPTION = 0x00741006;

    /** (0074,1007) Procedure Step Progress Parameters Sequence, VR SQ, VM 1. */
    public static final int PROCEDURE_STEP_PROGRESS_PARAMETERS_SEQUENCE = 0x00741007;

    /** (0074,1008) Procedure Step Communications URI Sequence, VR SQ, VM 1. */
    public static final int PROCEDURE_STEP_COMMUNICATIONS_URI_SEQUENCE = 0x00741008;

    /** (0074,100A) Contact URI, VR UR, VM 1. */
    public static final int CONTACT_URI = 0x0074100A;

    /** (0074,100C) Contact Display Name, VR LO, VM 1. */
    public static final int CONTACT_DISPLAY_NAME = 0x0074100C;

    /** (0074,100E) Procedure Step Discontinuation Reason Code Sequence, VR SQ, VM 1. */
    public static final int PROCEDURE_STEP_DISCONTINUATION_REASON_CODE_SEQUENCE = 0x0074100E;

    /** (0074,1020) Beam Task Sequence, VR SQ, VM 1. */
    public static final int BEAM_TASK_SEQUENCE = 0x00741020;

    /** (0074,1022) Beam Task Type, VR CS, VM 1. */
    public static final int BEAM_TASK_TYPE = 0x00741022;

    /** (0074,1024) Beam Order Index (Trial), VR IS, VM 1. */
    public static final int BEAM_ORDER_INDEX_TRIAL = 0x00741024;

    /** (0074,1025) Autosequence Flag, VR CS, VM 1. */
    public static final int AUTOSEQUENCE_FLAG = 0x00741025;

    /** (0074,1026) Table Top Vertical Adjusted Position, VR FD, VM 1. */
    public static final int TABLE_TOP_VERTICAL_ADJUSTED_POSITION = 0x00741026;

    /** (0074,1027) Table Top Longitudinal Adjusted Position, VR FD, VM 1. */
    public static final int TABLE_TOP_LONGITUDINAL_ADJUSTED_POSITION = 0x00741027;

    /** (0074,1028) Table Top Lateral Adjusted Position, VR FD, VM 1. */
    public static final int TABLE_TOP_LATERAL_ADJUSTED_POSITION = 0x00741028;

    /** (0074,102A) Patient Support Adjusted Angle, VR FD, VM 1. */
    public static final int PATIENT_SUPPORT_ADJUSTED_ANGLE = 0x0074102A;

    /** (0074,102B) Table Top Eccentric Adjusted Angle, VR FD, VM 1. */
    public static final int TABLE_TOP_ECCENTRIC_ADJUSTED_ANGLE = 0x0074102B;

    /** (0074,102C) Table Top Pitch Adjusted Angle, VR FD, VM 1. */
    public static final int TABLE_TOP_PITCH_ADJUSTED_ANGLE = 0x0074102C;

    /** (0074,102D) Table Top Roll Adjusted Angle, VR FD, VM 1. */
    public static final int TABLE_TOP_ROLL_ADJUSTED_ANGLE = 0x0074102D;

    /** (0074,1030) Delivery Verification Image Sequence, VR SQ, VM 1. */
    public static final int DELIVERY_VERIFICATION_IMAGE_SEQUENCE = 0x00741030;

    /** (0074,1032) Verification Image Timing, VR CS, VM 1. */
    public static final int VERIFICATION_IMAGE_TIMING = 0x00741032;

    /** (0074,1034) Double Exposure Flag, VR CS, VM 1. */
    public static final int DOUBLE_EXPOSURE_FLAG = 0x00741034;

    /** (0074,1036) Double Exposure Ordering, VR CS, VM 1. */
    public static final int DOUBLE_EXPOSURE_ORDERING = 0x00741036;

    /** (0074,1038) Double Exposure Meterset (Trial), VR DS, VM 1. */
    public static final int DOUBLE_EXPOSURE_METERSET_TRIAL = 0x00741038;

    /** (0074,103A) Double Exposure Field Delta (Trial), VR DS, VM 4. */
    public static final int DOUBLE_EXPOSURE_FIELD_DELTA_TRIAL = 0x0074103A;

    /** (0074,1040) Related Reference RT Image Sequence, VR SQ, VM 1. */
    public static final int RELATED_REFERENCE_RT_IMAGE_SEQUENCE = 0x00741040;

    /** (0074,1042) General Machine Verification Sequence, VR SQ, VM 1. */
    public static final int GENERAL_MACHINE_VERIFICATION_SEQUENCE = 0x00741042;

    /** (0074,1044) Conventional Machine Verification Sequence, VR SQ, VM 1. */
    public static final int CONVENTIONAL_MACHINE_VERIFICATION_SEQUENCE = 0x00741044;

    /** (0074,1046) Ion Machine Verification Sequence, VR SQ, VM 1. */
    public static final int ION_MACHINE_VERIFICATION_SEQUENCE = 0x00741046;

    /** (0074,1048) Failed Attributes Sequence, VR SQ, VM 1. */
    public static final int FAILED_ATTRIBUTES_SEQUENCE = 0x00741048;

    /** (0074,104A) Overridden Attributes Sequence, VR SQ, VM 1. */
    public static final int OVERRIDDEN_ATTRIBUTES_SEQUENCE = 0x0074104A;

    /** (0074,104C) Conventional Control Point Verification Sequence, VR SQ, VM 1. */
    public static final int CONVENTIONAL_CONTROL_POINT_VERIFICATION_SEQUENCE = 0x0074104C;

    /** (0074,104E) Ion Control Point Verification Sequence, VR SQ, VM 1. */
    public static final int ION_CONTROL_POINT_VERIFICATION_SEQUENCE = 0x0074104E;

    /** (0074,1050) Attribute Occurrence Sequence, VR SQ, VM 1. */
    public static final int ATTRIBUTE_OCCURRENCE_SEQUENCE = 0x00741050;

    /** (0074,1052) Attribute Occurrence Pointer, VR AT, VM 1. */
    public static final int ATTRIBUTE_OCCURRENCE_POINTER = 0x00741052;

    /** (0074,1054) Attribute Item Selector, VR UL, VM 1. */
    public static final int ATTRIBUTE_ITEM_SELECTOR = 0x00741054;

    /** (0074,1056) Attribute Occurrence Private Creator, VR LO, VM 1. */
    public static final int ATTRIBUTE_OCCURRENCE_PRIVATE_CREATOR = 0x00741056;

    /** (0074,1057) Selector Sequence Pointer Items, VR IS, VM 1-n. */
    public static final int SELECTOR_SEQUENCE_POINTER_ITEMS = 0x00741057;

    /** (0074,1200) Scheduled Procedure Step Priority, VR CS, VM 1. */
    public static final int SCHEDULED_PROCEDURE_STEP_PRIORITY = 0x00741200;

    /** (0074,1202) Worklist Label, VR LO, VM 1. */
    public static final int WORKLIST_LABEL = 0x00741202;

    /** (0074,1204) Procedure Step Label, VR LO, VM 1. */
    public static final int PROCEDURE_STEP_LABEL = 0x00741204;

    /** (0074,1210) Scheduled Processing Parameters Sequence, VR SQ, VM 1. */
    public static final int SCHEDULED_PROCESSING_PARAMETERS_SEQUENCE = 0x00741210;

    /** (0074,1212) Performed Processing Parameters Sequence, VR SQ, VM 1. */
    public static final int PERFORMED_PROCESSING_PARAMETERS_SEQUENCE = 0x00741212;

    /** (0074,1216) Unified Procedure Step Performed Procedure Sequence, VR SQ, VM 1. */
    public static final int UNIFIED_PROCEDURE_STEP_PERFORMED_PROCEDURE_SEQUENCE = 0x00741216;

    /** (0074,1220) Related Procedure Step Sequence, VR SQ, VM 1. */
    public static final int RELATED_PROCEDURE_STEP_SEQUENCE = 0x00741220;

    /** (0074,1222) Procedure Step Relationship Type, VR LO, VM 1. */
    public static final int PROCEDURE_STEP_RELATIONSHIP_TYPE = 0x00741222;

    /** (0074,1224) Replaced Procedure Step Sequence, VR SQ, VM 1. */
    public static final int REPLACED_PROCEDURE_STEP_SEQUENCE = 0x00741224;

    /** (0074,1230) Deletion Lock, VR LO, VM 1. */
    public static final int DELETION_LOCK = 0x00741230;

    /** (0074,1234) Receiving AE, VR AE, VM 1. */
    public static final int RECEIVING_AE = 0x00741234;

    /** (0074,1236) Requesting AE, VR AE, VM 1. */
    public static final int REQUESTING_AE = 0x00741236;

    /** (0074,1238) Reason for Cancellation, VR LT, VM 1. */
    public static final int REASON_FOR_CANCELLATION = 0x00741238;

    /** (0074,1242) SCP Status, VR CS, VM 1. */
    public static final int SCP_STATUS = 0x00741242;

    /** (0074,1244) Subscription List Status, VR CS, VM 1. */
    public static final int SUBSCRIPTION_LIST_STATUS = 0x00741244;

    /** (0074,1246) Unified Procedure Step List Status, VR CS, VM 1. */
    public static final int UNIFIED_PROCEDURE_STEP_LIST_STATUS = 0x00741246;

    /** (0074,1324) Beam Order Index, VR UL, VM 1. */
    public static final int BEAM_ORDER_INDEX = 0x00741324;

    /** (0074,1338) Double Exposure Meterset, VR FD, VM 1. */
    public static final int DOUBLE_EXPOSURE_METERSET = 0x00741338;

    /** (0074,133A) Double Exposure Field Delta, VR FD, VM 4. */
    public static final int DOUBLE_EXPOSURE_FIELD_DELTA = 0x0074133A;

    /** (0074,1401) Brachy Task Sequence, VR SQ, VM 1. */
    public static final int BRACHY_TASK_SEQUENCE = 0x00741401;

    /** (0074,1402) Continuation Start Total Reference Air Kerma, VR DS, VM 1. */
    public static final int CONTINUATION_START_TOTAL_REFERENCE_AIR_KERMA = 0x00741402;

    /** (0074,1403) Continuation End Total Reference Air Kerma, VR DS, VM 1. */
    public static final int CONTINUATION_END_TOTAL_REFERENCE_AIR_KERMA = 0x00741403;

    /** (0074,1404) Continuation Pulse Number, VR IS, VM 1. */
    public static final int CONTINUATION_PULSE_NUMBER = 0x00741404;

    /** (0074,1405) Channel Delivery Order Sequence, VR SQ, VM 1. */
    public static final int CHANNEL_DELIVERY_ORDER_SEQUENCE = 0x00741405;

    /** (0074,1406) Referenced Channel Number, VR IS, VM 1. */
    public static final int REFERENCED_CHANNEL_NUMBER = 0x00741406;

    /** (0074,1407) Start Cumulative Time Weight, VR DS, VM 1. */
    public static final int START_CUMULATIVE_TIME_WEIGHT = 0x00741407;

    /** (0074,1408) End Cumulative Time Weight, VR DS, VM 1. */
    public static final int END_CUMULATIVE_TIME_WEIGHT = 0x00741408;

    /** (0074,1409) Omitted Channel Sequence, VR SQ, VM 1. */
    public static final int OMITTED_CHANNEL_SEQUENCE = 0x00741409;

    /** (0074,140A) Reason for Channel Omission, VR CS, VM 1. */
    public static final int REASON_FOR_CHANNEL_OMISSION = 0x0074140A;

    /** (0074,140B) Reason for Channel Omission Description, VR LO, VM 1. */
    public static final int REASON_FOR_CHANNEL_OMISSION_DESCRIPTION = 0x0074140B;

    /** (0074,140C) Channel Delivery Order Index, VR IS, VM 1. */
    public static final int CHANNEL_DELIVERY_ORDER_INDEX = 0x0074140C;

    /** (0074,140D) Channel Delivery Continuation Sequence, VR SQ, VM 1. */
    public static final int CHANNEL_DELIVERY_CONTINUATION_SEQUENCE = 0x0074140D;

    /** (0074,140E) Omitted Application Setup Sequence, VR SQ, VM 1. */
    public static final int OMITTED_APPLICATION_SETUP_SEQUENCE = 0x0074140E;

    /** (0076,0001) Implant Assembly Template Name, VR LO, VM 1. */
    public static final int IMPLANT_ASSEMBLY_TEMPLATE_NAME = 0x00760001;

    /** (0076,0003) Implant Assembly Template Issuer, VR LO, VM 1. */
    public static final int IMPLANT_ASSEMBLY_TEMPLATE_ISSUER = 0x00760003;

    /** (0076,0006) Implant Assembly Template Version, VR LO, VM 1. */
    public static final int IMPLANT_ASSEMBLY_TEMPLATE_VERSION = 0x00760006;

    /** (0076,0008) Replaced Implant Assembly Template Sequence, VR SQ, VM 1. */
    public static final int REPLACED_IMPLANT_ASSEMBLY_TEMPLATE_SEQUENCE = 0x00760008;

    /** (0076,000A) Implant Assembly Template Type, VR CS, VM 1. */
    public static final int IMPLANT_ASSEMBLY_TEMPLATE_TYPE = 0x0076000A;

    /** (0076,000C) Original Implant Assembly Template Sequence, VR SQ, VM 1. */
    public static final int ORIGINAL_IMPLANT_ASSEMBLY_TEMPLATE_SEQUENCE = 0x0076000C;

    /** (0076,000E) Derivation Implant Assembly Template Sequence, VR SQ, VM 1. */
    public static final int DERIVATION_IMPLANT_ASSEMBLY_TEMPLATE_SEQUENCE = 0x0076000E;

    /** (0076,0010) Implant Assembly Template Target Anatomy Sequence, VR SQ, VM 1. */
    public static final int IMPLANT_ASSEMBLY_TEMPLATE_TARGET_ANATOMY_SEQUENCE = 0x00760010;

    /** (0076,0020) Procedure Type Code Sequence, VR SQ, VM 1. */
    public static final int PROCEDURE_TYPE_CODE_SEQUENCE = 0x00760020;

    /** (0076,0030) Surgical Technique, VR LO, VM 1. */
    public static final int SURGICAL_TECHNIQUE = 0x00760030;

    /** (0076,0032) Component Types Sequence, VR SQ, VM 1. */
    public static final int COMPONENT_TYPES_SEQUENCE = 0x00760032;

    /** (0076,0034) Component Type Code Sequence, VR SQ, VM 1. */
    public static final int COMPONENT_TYPE_CODE_SEQUENCE = 0x00760034;

    /** (0076,0036) Exclusive Component Type, VR CS, VM 1. */
    public static final int EXCLUSIVE_COMPONENT_TYPE = 0x00760036;

    /** (0076,0038) Mandatory Component Type, VR CS, VM 1. */
    public static final int MANDATORY_COMPONENT_TYPE = 0x00760038;

    /** (0076,0040) Component Sequence, VR SQ, VM 1. */
    public static final int COMPONENT_SEQUENCE = 0x00760040;

    /** (0076,0055) Component ID, VR US, VM 1. */
    public static final int COMPONENT_ID = 0x00760055;

    /** (0076,0060) Component Assembly Sequence, VR SQ, VM 1. */
    public static final int COMPONENT_ASSEMBLY_SEQUENCE = 0x00760060;

    /** (0076,0070) Component 1 Referenced ID, VR US, VM 1. */
    public static final int COMPONENT1_REFERENCED_ID = 0x00760070;

    /** (0076,0080) Component 1 Referenced Mating Feature Set ID, VR US, VM 1. */
    public static final int COMPONENT1_REFERENCED_MATING_FEATURE_SET_ID = 0x00760080;

    /** (0076,0090) Component 1 Referenced Mating Feature ID, VR US, VM 1. */
    public static final int COMPONENT1_REFERENCED_MATING_FEATURE_ID = 0x00760090;

    /** (0076,00A0) Component 2 Referenced ID, VR US, VM 1. */
    public static final int COMPONENT2_REFERENCED_ID = 0x007600A0;

    /** (0076,00B0) Component 2 Referenced Mating Feature Set ID, VR US, VM 1. */
    public static final int COMPONENT2_REFERENCED_MATING_FEATURE_SET_ID = 0x007600B0;

    /** (0076,00C0) Component 2 Referenced Mating Feature ID, VR US, VM 1. */
    public static final int COMPONENT2_REFERENCED_MATING_FEATURE_ID = 0x007600C0;

    /** (0078,0001) Implant Template Group Name, VR LO, VM 1. */
    public static final int IMPLANT_TEMPLATE_GROUP_NAME = 0x00780001;

    /** (0078,0010) Implant Template Group Description, VR ST, VM 1. */
    public static final int IMPLANT_TEMPLATE_GROUP_DESCRIPTION = 0x00780010;

    /** (0078,0020) Implant Template Group Issuer, VR LO, VM 1. */
    public static final int IMPLANT_TEMPLATE_GROUP_ISSUER = 0x00780020;

    /** (0078,0024) Implant Template Group Version, VR LO, VM 1. */
    public static final int IMPLANT_TEMPLATE_GROUP_VERSION = 0x00780024;

    /** (0078,0026) Replaced Implant Template Group Sequence, VR SQ, VM 1. */
    public static final int REPLACED_IMPLANT_TEMPLATE_GROUP_SEQUENCE = 0x00780026;

    /** (0078,0028) Implant Template Group Target Anatomy Sequence, VR SQ, VM 1. */
    public static final int IMPLANT_TEMPLATE_GROUP_TARGET_ANATOMY_SEQUENCE = 0x00780028;

    /** (0078,002A) Implant Template Group Members Sequence, VR SQ, VM 1. */
    public static final int IMPLANT_TEMPLATE_GROUP_MEMBERS_SEQUENCE = 0x0078002A;

    /** (0078,002E) Implant Template Group Member ID, VR US, VM 1. */
    public static final int IMPLANT_TEMPLATE_GROUP_MEMBER_ID = 0x0078002E;

    /** (0078,0050) 3D Implant Template Group Member Matching Point, VR FD, VM 3. */
    public static final int THREE_D_IMPLANT_TEMPLATE_GROUP_MEMBER_MATCHING_POINT = 0x00780050;

    /** (0078,0060) 3D Implant Template Group Member Matching Axes, VR FD, VM 9. */
    public static final int THREE_D_IMPLANT_TEMPLATE_GROUP_MEMBER_MATCHING_AXES = 0x00780060;

    /** (0078,0070) Implant Template Group Member Matching 2D Coordinates Sequence, VR SQ, VM 1. */
    public static final int IMPLANT_TEMPLATE_GROUP_MEMBER_MATCHING2_D_COORDINATES_SEQUENCE = 0x00780070;

    /** (0078,0090) 2D Implant Template Group Member Matching Point, VR FD, VM 2. */
    public static final int TWO_D_IMPLANT_TEMPLATE_GROUP_MEMBER_MATCHING_POINT = 0x00780090;

    /** (0078,00A0) 2D Implant Template Group Member Matching Axes, VR FD, VM 4. */
    public static final int TWO_D_IMPLANT_TEMPLATE_GROUP_MEMBER_MATCHING_AXES = 0x007800A0;

    /** (0078,00B0) Implant Template Group Variation Dimension Sequence, VR SQ, VM 1. */
    public static final int IMPLANT_TEMPLATE_GROUP_VARIATION_DIMENSION_SEQUENCE = 0x007800B0;

    /** (0078,00B2) Implant Template Group Variation Dimension Name, VR LO, VM 1. */
    public static final int IMPLANT_TEMPLATE_GROUP_VARIATION_DIMENSION_NAME = 0x007800B2;

    /** (0078,00B4) Implant Template Group Variation Dimension Rank Sequence, VR SQ, VM 1. */
    public static final int IMPLANT_TEMPLATE_GROUP_VARIATION_DIMENSION_RANK_SEQUENCE = 0x007800B4;

    /** (0078,00B6) Referenced Implant Template Group Member ID, VR US, VM 1. */
    public static final int REFERENCED_IMPLANT_TEMPLATE_GROUP_MEMBER_ID = 0x007800B6;

    /** (0078,00B8) Implant Template Group Variation Dimension Rank, VR US, VM 1. */
    public static final int IMPLANT_TEMPLATE_GROUP_VARIATION_DIMENSION_RANK = 0x007800B8;

    /** (0080,0001) Surface Scan Acquisition Type Code Sequence, VR SQ, VM 1. */
    public static final int SURFACE_SCAN_ACQUISITION_TYPE_CODE_SEQUENCE = 0x00800001;

    /** (0080,0002) Surface Scan Mode Code Sequence, VR SQ, VM 1. */
    public static final int SURFACE_SCAN_MODE_CODE_SEQUENCE = 0x00800002;

    /** (0080,0003) Registration Method Code Sequence, VR SQ, VM 1. */
    public static final int REGISTRATION_METHOD_CODE_SEQUENCE = 0x00800003;

    /** (0080,0004) Shot Duration Time, VR FD, VM 1. */
    public static final int SHOT_DURATION_TIME = 0x00800004;

    /** (0080,0005) Shot Offset Time, VR FD, VM 1. */
    public static final int SHOT_OFFSET_TIME = 0x00800005;

    /** (0080,0006) Surface Point Presentation Value Data, VR US, VM 1-n. */
    public static final int SURFACE_POINT_PRESENTATION_VALUE_DATA = 0x00800006;

    /** (0080,0007) Surface Point Color CIELab Value Data, VR US, VM 3-3n. */
    public static final int SURFACE_POINT_COLOR_CIE_LAB_VALUE_DATA = 0x00800007;

    /** (0080,0008) UV Mapping Sequence, VR SQ, VM 1. */
    public static final int UV_MAPPING_SEQUENCE = 0x00800008;

    /** (0080,0009) Texture Label, VR SH, VM 1. */
    public static final int TEXTURE_LABEL = 0x00800009;

    /** (0080,0010) U Value Data, VR OF, VM 1. */
    public static final int U_VALUE_DATA = 0x00800010;

    /** (0080,0011) V Value Data, VR OF, VM 1. */
    public static final int V_VALUE_DATA = 0x00800011;

    /** (0080,0012) Referenced Texture Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_TEXTURE_SEQUENCE = 0x00800012;

    /** (0080,0013) Referenced Surface Data Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_SURFACE_DATA_SEQUENCE = 0x00800013;

    /** (0082,0001) Assessment Summary, VR CS, VM 1. */
    public static final int ASSESSMENT_SUMMARY = 0x00820001;

    /** (0082,0003) Assessment Summary Description, VR UT, VM 1. */
    public static final int ASSESSMENT_SUMMARY_DESCRIPTION = 0x00820003;

    /** (0082,0004) Assessed SOP Instance Sequence, VR SQ, VM 1. */
    public static final int ASSESSED_SOP_INSTANCE_SEQUENCE = 0x00820004;

    /** (0082,0005) Referenced Comparison SOP Instance Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_COMPARISON_SOP_INSTANCE_SEQUENCE = 0x00820005;

    /** (0082,0006) Number of Assessment Observations, VR UL, VM 1. */
    public static final int NUMBER_OF_ASSESSMENT_OBSERVATIONS = 0x00820006;

    /** (0082,0007) Assessment Observations Sequence, VR SQ, VM 1. */
    public static final int ASSESSMENT_OBSERVATIONS_SEQUENCE = 0x00820007;

    /** (0082,0008) Observation Significance, VR CS, VM 1. */
    public static final int OBSERVATION_SIGNIFICANCE = 0x00820008;

    /** (0082,000A) Observation Description, VR UT, VM 1. */
    public static final int OBSERVATION_DESCRIPTION = 0x0082000A;

    /** (0082,000C) Structured Constraint Observation Sequence, VR SQ, VM 1. */
    public static final int STRUCTURED_CONSTRAINT_OBSERVATION_SEQUENCE = 0x0082000C;

    /** (0082,0010) Assessed Attribute Value Sequence, VR SQ, VM 1. */
    public static final int ASSESSED_ATTRIBUTE_VALUE_SEQUENCE = 0x00820010;

    /** (0082,0016) Assessment Set ID, VR LO, VM 1. */
    public static final int ASSESSMENT_SET_ID = 0x00820016;

    /** (0082,0017) Assessment Requester Sequence, VR SQ, VM 1. */
    public static final int ASSESSMENT_REQUESTER_SEQUENCE = 0x00820017;

    /** (0082,0018) Selector Attribute Name, VR LO, VM 1. */
    public static final int SELECTOR_ATTRIBUTE_NAME = 0x00820018;

    /** (0082,0019) Selector Attribute Keyword, VR LO, VM 1. */
    public static final int SELECTOR_ATTRIBUTE_KEYWORD = 0x00820019;

    /** (0082,0021) Assessment Type Code Sequence, VR SQ, VM 1. */
    public static final int ASSESSMENT_TYPE_CODE_SEQUENCE = 0x00820021;

    /** (0082,0022) Observation Basis Code Sequence, VR SQ, VM 1. */
    public static final int OBSERVATION_BASIS_CODE_SEQUENCE = 0x00820022;

    /** (0082,0023) Assessment Label, VR LO, VM 1. */
    public static final int ASSESSMENT_LABEL = 0x00820023;

    /** (0082,0032) Constraint Type, VR CS, VM 1. */
    public static final int CONSTRAINT_TYPE = 0x00820032;

    /** (0082,0033) Specification Selection Guidance, VR UT, VM 1. */
    public static final int SPECIFICATION_SELECTION_GUIDANCE = 0x00820033;

    /** (0082,0034) Constraint Value Sequence, VR SQ, VM 1. */
    public static final int CONSTRAINT_VALUE_SEQUENCE = 0x00820034;

    /** (0082,0035) Recommended Default Value Sequence, VR SQ, VM 1. */
    public static final int RECOMMENDED_DEFAULT_VALUE_SEQUENCE = 0x00820035;

    /** (0082,0036) Constraint Violation Significance, VR CS, VM 1. */
    public static final int CONSTRAINT_VIOLATION_SIGNIFICANCE = 0x00820036;

    /** (0082,0037) Constraint Violation Condition, VR UT, VM 1. */
    public static final int CONSTRAINT_VIOLATION_CONDITION = 0x00820037;

    /** (0082,0038) Modifiable Constraint Flag, VR CS, VM 1. */
    public static final int MODIFIABLE_CONSTRAINT_FLAG = 0x00820038;

    /** (0088,0130) Storage Media File-set ID, VR SH, VM 1. */
    public static final int STORAGE_MEDIA_FILE_SET_ID = 0x00880130;

    /** (0088,0140) Storage Media File-set UID, VR UI, VM 1. */
    public static final int STORAGE_MEDIA_FILE_SET_UID = 0x00880140;

    /** (0088,0200) Icon Image Sequence, VR SQ, VM 1. */
    public static final int ICON_IMAGE_SEQUENCE = 0x00880200;

    /** (0088,0904) Topic Title, VR LO, VM 1. */
    public static final int TOPIC_TITLE = 0x00880904;

    /** (0088,0906) Topic Subject, VR ST, VM 1. */
    public static final int TOPIC_SUBJECT = 0x00880906;

    /** (0088,0910) Topic Author, VR LO, VM 1. */
    public static final int TOPIC_AUTHOR = 0x00880910;

    /** (0088,0912) Topic Keywords, VR LO, VM 1-32. */
    public static final int TOPIC_KEYWORDS = 0x00880912;

    /** (0100,0410) SOP Instance Status, VR CS, VM 1. */
    public static final int SOP_INSTANCE_STATUS = 0x01000410;

    /** (0100,0420) SOP Authorization DateTime, VR DT, VM 1. */
    public static final int SOP_AUTHORIZATION_DATE_TIME = 0x01000420;

    /** (0100,0424) SOP Authorization Comment, VR LT, VM 1. */
    public static final int SOP_AUTHORIZATION_COMMENT = 0x01000424;

    /** (0100,0426) Authorization Equipment Certification Number, VR LO, VM 1. */
    public static final int AUTHORIZATION_EQUIPMENT_CERTIFICATION_NUMBER = 0x01000426;

    /** (0400,0005) MAC ID Number, VR US, VM 1. */
    public static final int MACID_NUMBER = 0x04000005;

    /** (0400,0010) MAC Calculation Transfer Syntax UID, VR UI, VM 1. */
    public static final int MAC_CALCULATION_TRANSFER_SYNTAX_UID = 0x04000010;

    /** (0400,0015) MAC Algorithm, VR CS, VM 1. */
    public static final int MAC_ALGORITHM = 0x04000015;

    /** (0400,0020) Data Elements Signed, VR AT, VM 1-n. */
    public static final int DATA_ELEMENTS_SIGNED = 0x04000020;

    /** (0400,0100) Digital Signature UID, VR UI, VM 1. */
    public static final int DIGITAL_SIGNATURE_UID = 0x04000100;

    /** (0400,0105) Digital Signature DateTime, VR DT, VM 1. */
    public static final int DIGITAL_SIGNATURE_DATE_TIME = 0x04000105;

    /** (0400,0110) Certificate Type, VR CS, VM 1. */
    public static final int CERTIFICATE_TYPE = 0x04000110;

    /** (0400,0115) Certificate of Signer, VR OB, VM 1. */
    public static final int CERTIFICATE_OF_SIGNER = 0x04000115;

    /** (0400,0120) Signature, VR OB, VM 1. */
    public static final int SIGNATURE = 0x04000120;

    /** (0400,0305) Certified Timestamp Type, VR CS, VM 1. */
    public static final int CERTIFIED_TIMESTAMP_TYPE = 0x04000305;

    /** (0400,0310) Certified Timestamp, VR OB, VM 1. */
    public static final int CERTIFIED_TIMESTAMP = 0x04000310;

    /** (0400,0401) Digital Signature Purpose Code Sequence, VR SQ, VM 1. */
    public static final int DIGITAL_SIGNATURE_PURPOSE_CODE_SEQUENCE = 0x04000401;

    /** (0400,0402) Referenced Digital Signature Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_DIGITAL_SIGNATURE_SEQUENCE = 0x04000402;

    /** (0400,0403) Referenced SOP Instance MAC Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_SOP_INSTANCE_MAC_SEQUENCE = 0x04000403;

    /** (0400,0404) MAC, VR OB, VM 1. */
    public static final int MAC = 0x04000404;

    /** (0400,0500) Encrypted Attributes Sequence, VR SQ, VM 1. */
    public static final int ENCRYPTED_ATTRIBUTES_SEQUENCE = 0x04000500;

    /** (0400,0510) Encrypted Content Transfer Syntax UID, VR UI, VM 1. */
    public static final int ENCRYPTED_CONTENT_TRANSFER_SYNTAX_UID = 0x04000510;

    /** (0400,0520) Encrypted Content, VR OB, VM 1. */
    public static final int ENCRYPTED_CONTENT = 0x04000520;

    /** (0400,0550) Modified Attributes Sequence, VR SQ, VM 1. */
    public static final int MODIFIED_ATTRIBUTES_SEQUENCE = 0x04000550;

    /** (0400,0551) Nonconforming Modified Attributes Sequence, VR SQ, VM 1. */
    public static final int NONCONFORMING_MODIFIED_ATTRIBUTES_SEQUENCE = 0x04000551;

    /** (0400,0552) Nonconforming Data Element Value, VR OB, VM 1. */
    public static final int NONCONFORMING_DATA_ELEMENT_VALUE = 0x04000552;

    /** (0400,0561) Original Attributes Sequence, VR SQ, VM 1. */
    public static final int ORIGINAL_ATTRIBUTES_SEQUENCE = 0x04000561;

    /** (0400,0562) Attribute Modification DateTime, VR DT, VM 1. */
    public static final int ATTRIBUTE_MODIFICATION_DATE_TIME = 0x04000562;

    /** (0400,0563) Modifying System, VR LO, VM 1. */
    public static final int MODIFYING_SYSTEM = 0x04000563;

    /** (0400,0564) Source of Previous Values, VR LO, VM 1. */
    public static final int SOURCE_OF_PREVIOUS_VALUES = 0x04000564;

    /** (0400,0565) Reason for the Attribute Modification, VR CS, VM 1. */
    public static final int REASON_FOR_THE_ATTRIBUTE_MODIFICATION = 0x04000565;

    /** (0400,0600) Instance Origin Status, VR CS, VM 1. */
    public static final int INSTANCE_ORIGIN_STATUS = 0x04000600;

    /** (2000,0010) Number of Copies, VR IS, VM 1. */
    public static final int NUMBER_OF_COPIES = 0x20000010;

    /** (2000,001E) Printer Configuration Sequence, VR SQ, VM 1. */
    public static final int PRINTER_CONFIGURATION_SEQUENCE = 0x2000001E;

    /** (2000,0020) Print Priority, VR CS, VM 1. */
    public static final int PRINT_PRIORITY = 0x20000020;

    /** (2000,0030) Medium Type, VR CS, VM 1. */
    public static final int MEDIUM_TYPE = 0x20000030;

    /** (2000,0040) Film Destination, VR CS, VM 1. */
    public static final int FILM_DESTINATION = 0x20000040;

    /** (2000,0050) Film Session Label, VR LO, VM 1. */
    public static final int FILM_SESSION_LABEL = 0x20000050;

    /** (2000,0060) Memory Allocation, VR IS, VM 1. */
    public static final int MEMORY_ALLOCATION = 0x20000060;

    /** (2000,0061) Maximum Memory Allocation, VR IS, VM 1. */
    public static final int MAXIMUM_MEMORY_ALLOCATION = 0x20000061;

    /** (2000,0062) Color Image Printing Flag, VR CS, VM 1. */
    public static final int COLOR_IMAGE_PRINTING_FLAG = 0x20000062;

    /** (2000,0063) Collation Flag, VR CS, VM 1. */
    public static final int COLLATION_FLAG = 0x20000063;

    /** (2000,0065) Annotation Flag, VR CS, VM 1. */
    public static final int ANNOTATION_FLAG = 0x20000065;

    /** (2000,0067) Image Overlay Flag, VR CS, VM 1. */
    public static final int IMAGE_OVERLAY_FLAG = 0x20000067;

    /** (2000,0069) Presentation LUT Flag, VR CS, VM 1. */
    public static final int PRESENTATION_LUT_FLAG = 0x20000069;

    /** (2000,006A) Image Box Presentation LUT Flag, VR CS, VM 1. */
    public static final int IMAGE_BOX_PRESENTATION_LUT_FLAG = 0x2000006A;

    /** (2000,00A0) Memory Bit Depth, VR US, VM 1. */
    public static final int MEMORY_BIT_DEPTH = 0x200000A0;

    /** (2000,00A1) Printing Bit Depth, VR US, VM 1. */
    public static final int PRINTING_BIT_DEPTH = 0x200000A1;

    /** (2000,00A2) Media Installed Sequence, VR SQ, VM 1. */
    public static final int MEDIA_INSTALLED_SEQUENCE = 0x200000A2;

    /** (2000,00A4) Other Media Available Sequence, VR SQ, VM 1. */
    public static final int OTHER_MEDIA_AVAILABLE_SEQUENCE = 0x200000A4;

    /** (2000,00A8) Supported Image Display Formats Sequence, VR SQ, VM 1. */
    public static final int SUPPORTED_IMAGE_DISPLAY_FORMATS_SEQUENCE = 0x200000A8;

    /** (2000,0500) Referenced Film Box Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_FILM_BOX_SEQUENCE = 0x20000500;

    /** (2000,0510) Referenced Stored Print Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_STORED_PRINT_SEQUENCE = 0x20000510;

    /** (2010,0010) Image Display Format, VR ST, VM 1. */
    public static final int IMAGE_DISPLAY_FORMAT = 0x20100010;

    /** (2010,0030) Annotation Display Format ID, VR CS, VM 1. */
    public static final int ANNOTATION_DISPLAY_FORMAT_ID = 0x20100030;

    /** (2010,0040) Film Orientation, VR CS, VM 1. */
    public static final int FILM_ORIENTATION = 0x20100040;

    /** (2010,0050) Film Size ID, VR CS, VM 1. */
    public static final int FILM_SIZE_ID = 0x20100050;

    /** (2010,0052) Printer Resolution ID, VR CS, VM 1. */
    public static final int PRINTER_RESOLUTION_ID = 0x20100052;

    /** (2010,0054) Default Printer Resolution ID, VR CS, VM 1. */
    public static final int DEFAULT_PRINTER_RESOLUTION_ID = 0x20100054;

    /** (2010,0060) Magnification Type, VR CS, VM 1. */
    public static final int MAGNIFICATION_TYPE = 0x20100060;

    /** (2010,0080) Smoothing Type, VR CS, VM 1. */
    public static final int SMOOTHING_TYPE = 0x20100080;

    /** (2010,00A6) Default Magnification Type, VR CS, VM 1. */
    public static final int DEFAULT_MAGNIFICATION_TYPE = 0x201000A6;

    /** (2010,00A7) Other Magnification Types Available, VR CS, VM 1-n. */
    public static final int OTHER_MAGNIFICATION_TYPES_AVAILABLE = 0x201000A7;

    /** (2010,00A8) Default Smoothing Type, VR CS, VM 1. */
    public static final int DEFAULT_SMOOTHING_TYPE = 0x201000A8;

    /** (2010,00A9) Other Smoothing Types Available, VR CS, VM 1-n. */
    public static final int OTHER_SMOOTHING_TYPES_AVAILABLE = 0x201000A9;

    /** (2010,0100) Border Density, VR CS, VM 1. */
    public static final int BORDER_DENSITY = 0x20100100;

    /** (2010,0110) Empty Image Density, VR CS, VM 1. */
    public static final int EMPTY_IMAGE_DENSITY = 0x20100110;

    /** (2010,0120) Min Density, VR US, VM 1. */
    public static final int MIN_DENSITY = 0x20100120;

    /** (2010,0130) Max Density, VR US, VM 1. */
    public static final int MAX_DENSITY = 0x20100130;

    /** (2010,0140) Trim, VR CS, VM 1. */
    public static final int TRIM = 0x20100140;

    /** (2010,0150) Configuration Information, VR ST, VM 1. */
    public static final int CONFIGURATION_INFORMATION = 0x20100150;

    /** (2010,0152) Configuration Information Description, VR LT, VM 1. */
    public static final int CONFIGURATION_INFORMATION_DESCRIPTION = 0x20100152;

    /** (2010,0154) Maximum Collated Films, VR IS, VM 1. */
    public static final int MAXIMUM_COLLATED_FILMS = 0x20100154;

    /** (2010,015E) Illumination, VR US, VM 1. */
    public static final int ILLUMINATION = 0x2010015E;

    /** (2010,0160) Reflected Ambient Light, VR US, VM 1. */
    public static final int REFLECTED_AMBIENT_LIGHT = 0x20100160;

    /** (2010,0376) Printer Pixel Spacing, VR DS, VM 2. */
    public static final int PRINTER_PIXEL_SPACING = 0x20100376;

    /** (2010,0500) Referenced Film Session Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_FILM_SESSION_SEQUENCE = 0x20100500;

    /** (2010,0510) Referenced Image Box Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_IMAGE_BOX_SEQUENCE = 0x20100510;

    /** (2010,0520) Referenced Basic Annotation Box Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_BASIC_ANNOTATION_BOX_SEQUENCE = 0x20100520;

    /** (2020,0010) Image Box Position, VR US, VM 1. */
    public static final int IMAGE_BOX_POSITION = 0x20200010;

    /** (2020,0020) Polarity, VR CS, VM 1. */
    public static final int POLARITY = 0x20200020;

    /** (2020,0030) Requested Image Size, VR DS, VM 1. */
    public static final int REQUESTED_IMAGE_SIZE = 0x20200030;

    /** (2020,0040) Requested Decimate/Crop Behavior, VR CS, VM 1. */
    public static final int REQUESTED_DECIMATE_CROP_BEHAVIOR = 0x20200040;

    /** (2020,0050) Requested Resolution ID, VR CS, VM 1. */
    public static final int REQUESTED_RESOLUTION_ID = 0x20200050;

    /** (2020,00A0) Requested Image Size Flag, VR CS, VM 1. */
    public static final int REQUESTED_IMAGE_SIZE_FLAG = 0x202000A0;

    /** (2020,00A2) Decimate/Crop Result, VR CS, VM 1. */
    public static final int DECIMATE_CROP_RESULT = 0x202000A2;

    /** (2020,0110) Basic Grayscale Image Sequence, VR SQ, VM 1. */
    public static final int BASIC_GRAYSCALE_IMAGE_SEQUENCE = 0x20200110;

    /** (2020,0111) Basic Color Image Sequence, VR SQ, VM 1. */
    public static final int BASIC_COLOR_IMAGE_SEQUENCE = 0x20200111;

    /** (2020,0130) Referenced Image Overlay Box Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_IMAGE_OVERLAY_BOX_SEQUENCE = 0x20200130;

    /** (2020,0140) Referenced VOI LUT Box Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_VOILUT_BOX_SEQUENCE = 0x20200140;

    /** (2030,0010) Annotation Position, VR US, VM 1. */
    public static final int ANNOTATION_POSITION = 0x20300010;

    /** (2030,0020) Text String, VR LO, VM 1. */
    public static final int TEXT_STRING = 0x20300020;

    /** (2040,0010) Referenced Overlay Plane Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_OVERLAY_PLANE_SEQUENCE = 0x20400010;

    /** (2040,0011) Referenced Overlay Plane Groups, VR US, VM 1-99. */
    public static final int REFERENCED_OVERLAY_PLANE_GROUPS = 0x20400011;

    /** (2040,0020) Overlay Pixel Data Sequence, VR SQ, VM 1. */
    public static final int OVERLAY_PIXEL_DATA_SEQUENCE = 0x20400020;

    /** (2040,0060) Overlay Magnification Type, VR CS, VM 1. */
    public static final int OVERLAY_MAGNIFICATION_TYPE = 0x20400060;

    /** (2040,0070) Overlay Smoothing Type, VR CS, VM 1. */
    public static final int OVERLAY_SMOOTHING_TYPE = 0x20400070;

    /** (2040,0072) Overlay or Image Magnification, VR CS, VM 1. */
    public static final int OVERLAY_OR_IMAGE_MAGNIFICATION = 0x20400072;

    /** (2040,0074) Magnify to Number of Columns, VR US, VM 1. */
    public static final int MAGNIFY_TO_NUMBER_OF_COLUMNS = 0x20400074;

    /** (2040,0080) Overlay Foreground Density, VR CS, VM 1. */
    public static final int OVERLAY_FOREGROUND_DENSITY = 0x20400080;

    /** (2040,0082) Overlay Background Density, VR CS, VM 1. */
    public static final int OVERLAY_BACKGROUND_DENSITY = 0x20400082;

    /** (2040,0090) Overlay Mode, VR CS, VM 1. */
    public static final int OVERLAY_MODE = 0x20400090;

    /** (2040,0100) Threshold Density, VR CS, VM 1. */
    public static final int THRESHOLD_DENSITY = 0x20400100;

    /** (2040,0500) Referenced Image Box Sequence (Retired), VR SQ, VM 1. */
    public static final int REFERENCED_IMAGE_BOX_SEQUENCE_RETIRED = 0x20400500;

    /** (2050,0010) Presentation LUT Sequence, VR SQ, VM 1. */
    public static final int PRESENTATION_LUT_SEQUENCE = 0x20500010;

    /** (2050,0020) Presentation LUT Shape, VR CS, VM 1. */
    public static final int PRESENTATION_LUT_SHAPE = 0x20500020;

    /** (2050,0500) Referenced Presentation LUT Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_PRESENTATION_LUT_SEQUENCE = 0x20500500;

    /** (2100,0010) Print Job ID, VR SH, VM 1. */
    public static final int PRINT_JOB_ID = 0x21000010;

    /** (2100,0020) Execution Status, VR CS, VM 1. */
    public static final int EXECUTION_STATUS = 0x21000020;

    /** (2100,0030) Execution Status Info, VR CS, VM 1. */
    public static final int EXECUTION_STATUS_INFO = 0x21000030;

    /** (2100,0040) Creation Date, VR DA, VM 1. */
    public static final int CREATION_DATE = 0x21000040;

    /** (2100,0050) Creation Time, VR TM, VM 1. */
    public static final int CREATION_TIME = 0x21000050;

    /** (2100,0070) Originator, VR AE, VM 1. */
    public static final int ORIGINATOR = 0x21000070;

    /** (2100,0140) Destination AE, VR AE, VM 1. */
    public static final int DESTINATION_AE = 0x21000140;

    /** (2100,0160) Owner ID, VR SH, VM 1. */
    public static final int OWNER_ID = 0x21000160;

    /** (2100,0170) Number of Films, VR IS, VM 1. */
    public static final int NUMBER_OF_FILMS = 0x21000170;

    /** (2100,0500) Referenced Print Job Sequence (Pull Stored Print), VR SQ, VM 1. */
    public static final int REFERENCED_PRINT_JOB_SEQUENCE_PULL_STORED_PRINT = 0x21000500;

    /** (2110,0010) Printer Status, VR CS, VM 1. */
    public static final int PRINTER_STATUS = 0x21100010;

    /** (2110,0020) Printer Status Info, VR CS, VM 1. */
    public static final int PRINTER_STATUS_INFO = 0x21100020;

    /** (2110,0030) Printer Name, VR LO, VM 1. */
    public static final int PRINTER_NAME = 0x21100030;

    /** (2110,0099) Print Queue ID, VR SH, VM 1. */
    public static final int PRINT_QUEUE_ID = 0x21100099;

    /** (2120,0010) Queue Status, VR CS, VM 1. */
    public static final int QUEUE_STATUS = 0x21200010;

    /** (2120,0050) Print Job Description Sequence, VR SQ, VM 1. */
    public static final int PRINT_JOB_DESCRIPTION_SEQUENCE = 0x21200050;

    /** (2120,0070) Referenced Print Job Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_PRINT_JOB_SEQUENCE = 0x21200070;

    /** (2130,0010) Print Management Capabilities Sequence, VR SQ, VM 1. */
    public static final int PRINT_MANAGEMENT_CAPABILITIES_SEQUENCE = 0x21300010;

    /** (2130,0015) Printer Characteristics Sequence, VR SQ, VM 1. */
    public static final int PRINTER_CHARACTERISTICS_SEQUENCE = 0x21300015;

    /** (2130,0030) Film Box Content Sequence, VR SQ, VM 1. */
    public static final int FILM_BOX_CONTENT_SEQUENCE = 0x21300030;

    /** (2130,0040) Image Box Content Sequence, VR SQ, VM 1. */
    public static final int IMAGE_BOX_CONTENT_SEQUENCE = 0x21300040;

    /** (2130,0050) Annotation Content Sequence, VR SQ, VM 1. */
    public static final int ANNOTATION_CONTENT_SEQUENCE = 0x21300050;

    /** (2130,0060) Image Overlay Box Content Sequence, VR SQ, VM 1. */
    public static final int IMAGE_OVERLAY_BOX_CONTENT_SEQUENCE = 0x21300060;

    /** (2130,0080) Presentation LUT Content Sequence, VR SQ, VM 1. */
    public static final int PRESENTATION_LUT_CONTENT_SEQUENCE = 0x21300080;

    /** (2130,00A0) Proposed Study Sequence, VR SQ, VM 1. */
    public static final int PROPOSED_STUDY_SEQUENCE = 0x213000A0;

    /** (2130,00C0) Original Image Sequence, VR SQ, VM 1. */
    public static final int ORIGINAL_IMAGE_SEQUENCE = 0x213000C0;

    /** (2200,0001) Label Using Information Extracted From Instances, VR CS, VM 1. */
    public static final int LABEL_USING_INFORMATION_EXTRACTED_FROM_INSTANCES = 0x22000001;

    /** (2200,0002) Label Text, VR UT, VM 1. */
    public static final int LABEL_TEXT = 0x22000002;

    /** (2200,0003) Label Style Selection, VR CS, VM 1. */
    public static final int LABEL_STYLE_SELECTION = 0x22000003;

    /** (2200,0004) Media Disposition, VR LT, VM 1. */
    public static final int MEDIA_DISPOSITION = 0x22000004;

    /** (2200,0005) Barcode Value, VR LT, VM 1. */
    public static final int BARCODE_VALUE = 0x22000005;

    /** (2200,0006) Barcode Symbology, VR CS, VM 1. */
    public static final int BARCODE_SYMBOLOGY = 0x22000006;

    /** (2200,0007) Allow Media Splitting, VR CS, VM 1. */
    public static final int ALLOW_MEDIA_SPLITTING = 0x22000007;

    /** (2200,0008) Include Non-DICOM Objects, VR CS, VM 1. */
    public static final int INCLUDE_NON_DICOM_OBJECTS = 0x22000008;

    /** (2200,0009) Include Display Application, VR CS, VM 1. */
    public static final int INCLUDE_DISPLAY_APPLICATION = 0x22000009;

    /** (2200,000A) Preserve Composite Instances After Media Creation, VR CS, VM 1. */
    public static final int PRESERVE_COMPOSITE_INSTANCES_AFTER_MEDIA_CREATION = 0x2200000A;

    /** (2200,000B) Total Number of Pieces of Media Created, VR US, VM 1. */
    public static final int TOTAL_NUMBER_OF_PIECES_OF_MEDIA_CREATED = 0x2200000B;

    /** (2200,000C) Requested Media Application Profile, VR LO, VM 1. */
    public static final int REQUESTED_MEDIA_APPLICATION_PROFILE = 0x2200000C;

    /** (2200,000D) Referenced Storage Media Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_STORAGE_MEDIA_SEQUENCE = 0x2200000D;

    /** (2200,000E) Failure Attributes, VR AT, VM 1-n. */
    public static final int FAILURE_ATTRIBUTES = 0x2200000E;

    /** (2200,000F) Allow Lossy Compression, VR CS, VM 1. */
    public static final int ALLOW_LOSSY_COMPRESSION = 0x2200000F;

    /** (2200,0020) Request Priority, VR CS, VM 1. */
    public static final int REQUEST_PRIORITY = 0x22000020;

    /** (3002,0002) RT Image Label, VR SH, VM 1. */
    public static final int RT_IMAGE_LABEL = 0x30020002;

    /** (3002,0003) RT Image Name, VR LO, VM 1. */
    public static final int RT_IMAGE_NAME = 0x30020003;

    /** (3002,0004) RT Image Description, VR ST, VM 1. */
    public static final int RT_IMAGE_DESCRIPTION = 0x30020004;

    /** (3002,000A) Reported Values Origin, VR CS, VM 1. */
    public static final int REPORTED_VALUES_ORIGIN = 0x3002000A;

    /** (3002,000C) RT Image Plane, VR CS, VM 1. */
    public static final int RT_IMAGE_PLANE = 0x3002000C;

    /** (3002,000D) X-Ray Image Receptor Translation, VR DS, VM 3. */
    public static final int X_RAY_IMAGE_RECEPTOR_TRANSLATION = 0x3002000D;

    /** (3002,000E) X-Ray Image Receptor Angle, VR DS, VM 1. */
    public static final int X_RAY_IMAGE_RECEPTOR_ANGLE = 0x3002000E;

    /** (3002,0010) RT Image Orientation, VR DS, VM 6. */
    public static final int RT_IMAGE_ORIENTATION = 0x30020010;

    /** (3002,0011) Image Plane Pixel Spacing, VR DS, VM 2. */
    public static final int IMAGE_PLANE_PIXEL_SPACING = 0x30020011;

    /** (3002,0012) RT Image Position, VR DS, VM 2. */
    public static final int RT_IMAGE_POSITION = 0x30020012;

    /** (3002,0020) Radiation Machine Name, VR SH, VM 1. */
    public static final int RADIATION_MACHINE_NAME = 0x30020020;

    /** (3002,0022) Radiation Machine SAD, VR DS, VM 1. */
    public static final int RADIATION_MACHINE_SAD = 0x30020022;

    /** (3002,0024) Radiation Machine SSD, VR DS, VM 1. */
    public static final int RADIATION_MACHINE_SSD = 0x30020024;

    /** (3002,0026) RT Image SID, VR DS, VM 1. */
    public static final int RT_IMAGE_SID = 0x30020026;

    /** (3002,0028) Source to Reference Object Distance, VR DS, VM 1. */
    public static final int SOURCE_TO_REFERENCE_OBJECT_DISTANCE = 0x30020028;

    /** (3002,0029) Fraction Number, VR IS, VM 1. */
    public static final int FRACTION_NUMBER = 0x30020029;

    /** (3002,0030) Exposure Sequence, VR SQ, VM 1. */
    public static final int EXPOSURE_SEQUENCE = 0x30020030;

    /** (3002,0032) Meterset Exposure, VR DS, VM 1. */
    public static final int METERSET_EXPOSURE = 0x30020032;

    /** (3002,0034) Diaphragm Position, VR DS, VM 4. */
    public static final int DIAPHRAGM_POSITION = 0x30020034;

    /** (3002,0040) Fluence Map Sequence, VR SQ, VM 1. */
    public static final int FLUENCE_MAP_SEQUENCE = 0x30020040;

    /** (3002,0041) Fluence Data Source, VR CS, VM 1. */
    public static final int FLUENCE_DATA_SOURCE = 0x30020041;

    /** (3002,0042) Fluence Data Scale, VR DS, VM 1. */
    public static final int FLUENCE_DATA_SCALE = 0x30020042;

    /** (3002,0050) Primary Fluence Mode Sequence, VR SQ, VM 1. */
    public static final int PRIMARY_FLUENCE_MODE_SEQUENCE = 0x30020050;

    /** (3002,0051) Fluence Mode, VR CS, VM 1. */
    public static final int FLUENCE_MODE = 0x30020051;

    /** (3002,0052) Fluence Mode ID, VR SH, VM 1. */
    public static final int FLUENCE_MODE_ID = 0x30020052;

    /** (3002,0100) Selected Frame Number, VR IS, VM 1. */
    public static final int SELECTED_FRAME_NUMBER = 0x30020100;

    /** (3002,0101) Selected Frame Functional Groups Sequence, VR SQ, VM 1. */
    public static final int SELECTED_FRAME_FUNCTIONAL_GROUPS_SEQUENCE = 0x30020101;

    /** (3002,0102) RT Image Frame General Content Sequence, VR SQ, VM 1. */
    public static final int RT_IMAGE_FRAME_GENERAL_CONTENT_SEQUENCE = 0x30020102;

    /** (3002,0103) RT Image Frame Context Sequence, VR SQ, VM 1. */
    public static final int RT_IMAGE_FRAME_CONTEXT_SEQUENCE = 0x30020103;

    /** (3002,0104) RT Image Scope Sequence, VR SQ, VM 1. */
    public static final int RT_IMAGE_SCOPE_SEQUENCE = 0x30020104;

    /** (3002,0105) Beam Modifier Coordinates Presence Flag, VR CS, VM 1. */
    public static final int BEAM_MODIFIER_COORDINATES_PRESENCE_FLAG = 0x30020105;

    /** (3002,0106) Start Cumulative Meterset, VR FD, VM 1. */
    public static final int START_CUMULATIVE_METERSET = 0x30020106;

    /** (3002,0107) Stop Cumulative Meterset, VR FD, VM 1. */
    public static final int STOP_CUMULATIVE_METERSET = 0x30020107;

    /** (3002,0108) RT Acquisition Patient Position Sequence, VR SQ, VM 1. */
    public static final int RT_ACQUISITION_PATIENT_POSITION_SEQUENCE = 0x30020108;

    /** (3002,0109) RT Image Frame Imaging Device Position Sequence, VR SQ, VM 1. */
    public static final int RT_IMAGE_FRAME_IMAGING_DEVICE_POSITION_SEQUENCE = 0x30020109;

    /** (3002,010A) RT Image Frame kV Radiation Acquisition Sequence, VR SQ, VM 1. */
    public static final int RT_IMAGE_FRAMEK_V_RADIATION_ACQUISITION_SEQUENCE = 0x3002010A;

    /** (3002,010B) RT Image Frame MV Radiation Acquisition Sequence, VR SQ, VM 1. */
    public static final int RT_IMAGE_FRAME_MV_RADIATION_ACQUISITION_SEQUENCE = 0x3002010B;

    /** (3002,010C) RT Image Frame Radiation Acquisition Sequence, VR SQ, VM 1. */
    public static final int RT_IMAGE_FRAME_RADIATION_ACQUISITION_SEQUENCE = 0x3002010C;

    /** (3002,010D) Imaging Source Position Sequence, VR SQ, VM 1. */
    public static final int IMAGING_SOURCE_POSITION_SEQUENCE = 0x3002010D;

    /** (3002,010E) Image Receptor Position Sequence, VR SQ, VM 1. */
    public static final int IMAGE_RECEPTOR_POSITION_SEQUENCE = 0x3002010E;

    /** (3002,010F) Device Position to Equipment Mapping Matrix, VR FD, VM 16. */
    public static final int DEVICE_POSITION_TO_EQUIPMENT_MAPPING_MATRIX = 0x3002010F;

    /** (3002,0110) Device Position Parameter Sequence, VR SQ, VM 1. */
    public static final int DEVICE_POSITION_PARAMETER_SEQUENCE = 0x30020110;

    /** (3002,0111) Imaging Source Location Specification Type, VR CS, VM 1. */
    public static final int IMAGING_SOURCE_LOCATION_SPECIFICATION_TYPE = 0x30020111;

    /** (3002,0112) Imaging Device Location Matrix Sequence, VR SQ, VM 1. */
    public static final int IMAGING_DEVICE_LOCATION_MATRIX_SEQUENCE = 0x30020112;

    /** (3002,0113) Imaging Device Location Parameter Sequence, VR SQ, VM 1. */
    public static final int IMAGING_DEVICE_LOCATION_PARAMETER_SEQUENCE = 0x30020113;

    /** (3002,0114) Imaging Aperture Sequence, VR SQ, VM 1. */
    public static final int IMAGING_APERTURE_SEQUENCE = 0x30020114;

    /** (3002,0115) Imaging Aperture Specification Type, VR CS, VM 1. */
    public static final int IMAGING_APERTURE_SPECIFICATION_TYPE = 0x30020115;

    /** (3002,0116) Number of Acquisition Devices, VR US, VM 1. */
    public static final int NUMBER_OF_ACQUISITION_DEVICES = 0x30020116;

    /** (3002,0117) Acquisition Device Sequence, VR SQ, VM 1. */
    public static final int ACQUISITION_DEVICE_SEQUENCE = 0x30020117;

    /** (3002,0118) Acquisition Task Sequence, VR SQ, VM 1. */
    public static final int ACQUISITION_TASK_SEQUENCE = 0x30020118;

    /** (3002,0119) Acquisition Task Workitem Code Sequence, VR SQ, VM 1. */
    public static final int ACQUISITION_TASK_WORKITEM_CODE_SEQUENCE = 0x30020119;

    /** (3002,011A) Acquisition Subtask Sequence, VR SQ, VM 1. */
    public static final int ACQUISITION_SUBTASK_SEQUENCE = 0x3002011A;

    /** (3002,011B) Subtask Workitem Code Sequence, VR SQ, VM 1. */
    public static final int SUBTASK_WORKITEM_CODE_SEQUENCE = 0x3002011B;

    /** (3002,011C) Acquisition Task Index, VR US, VM 1. */
    public static final int ACQUISITION_TASK_INDEX = 0x3002011C;

    /** (3002,011D) Acquisition Subtask Index, VR US, VM 1. */
    public static final int ACQUISITION_SUBTASK_INDEX = 0x3002011D;

    /** (3002,011E) Referenced Baseline Parameters RT Radiation Instance Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_BASELINE_PARAMETERS_RT_RADIATION_INSTANCE_SEQUENCE = 0x3002011E;

    /** (3002,011F) Position Acquisition Template Identification Sequence, VR SQ, VM 1. */
    public static final int POSITION_ACQUISITION_TEMPLATE_IDENTIFICATION_SEQUENCE = 0x3002011F;

    /** (3002,0120) Position Acquisition Template ID, VR ST, VM 1. */
    public static final int POSITION_ACQUISITION_TEMPLATE_ID = 0x30020120;

    /** (3002,0121) Position Acquisition Template Name, VR LO, VM 1. */
    public static final int POSITION_ACQUISITION_TEMPLATE_NAME = 0x30020121;

    /** (3002,0122) Position Acquisition Template Code Sequence, VR SQ, VM 1. */
    public static final int POSITION_ACQUISITION_TEMPLATE_CODE_SEQUENCE = 0x30020122;

    /** (3002,0123) Position Acquisition Template Description, VR LT, VM 1. */
    public static final int POSITION_ACQUISITION_TEMPLATE_DESCRIPTION = 0x30020123;

    /** (3002,0124) Acquisition Task Applicability Sequence, VR SQ, VM 1. */
    public static final int ACQUISITION_TASK_APPLICABILITY_SEQUENCE = 0x30020124;

    /** (3002,0125) Projection Imaging Acquisition Parameter Sequence, VR SQ, VM 1. */
    public static final int PROJECTION_IMAGING_ACQUISITION_PARAMETER_SEQUENCE = 0x30020125;

    /** (3002,0126) CT Imaging Acquisition Parameter Sequence, VR SQ, VM 1. */
    public static final int CT_IMAGING_ACQUISITION_PARAMETER_SEQUENCE = 0x30020126;

    /** (3002,0127) KV Imaging Generation Parameters Sequence, VR SQ, VM 1. */
    public static final int KV_IMAGING_GENERATION_PARAMETERS_SEQUENCE = 0x30020127;

    /** (3002,0128) MV Imaging Generation Parameters Sequence, VR SQ, VM 1. */
    public static final int MV_IMAGING_GENERATION_PARAMETERS_SEQUENCE = 0x30020128;

    /** (3002,0129) Acquisition Signal Type, VR CS, VM 1. */
    public static final int ACQUISITION_SIGNAL_TYPE = 0x30020129;

    /** (3002,012A) Acquisition Method, VR CS, VM 1. */
    public static final int ACQUISITION_METHOD = 0x3002012A;

    /** (3002,012B) Scan Start Position Sequence, VR SQ, VM 1. */
    public static final int SCAN_START_POSITION_SEQUENCE = 0x3002012B;

    /** (3002,012C) Scan Stop Position Sequence, VR SQ, VM 1. */
    public static final int SCAN_STOP_POSITION_SEQUENCE = 0x3002012C;

    /** (3002,012D) Imaging Source to Beam Modifier Definition Plane Distance, VR FD, VM 1. */
    public static final int IMAGING_SOURCE_TO_BEAM_MODIFIER_DEFINITION_PLANE_DISTANCE = 0x3002012D;

    /** (3002,012E) Scan Arc Type, VR CS, VM 1. */
    public static final int SCAN_ARC_TYPE = 0x3002012E;

    /** (3002,012F) Detector Positioning Type, VR CS, VM 1. */
    public static final int DETECTOR_POSITIONING_TYPE = 0x3002012F;

    /** (3002,0130) Additional RT Accessory Device Sequence, VR SQ, VM 1. */
    public static final int ADDITIONAL_RT_ACCESSORY_DEVICE_SEQUENCE = 0x30020130;

    /** (3002,0131) Device-Specific Acquisition Parameter Sequence, VR SQ, VM 1. */
    public static final int DEVICE_SPECIFIC_ACQUISITION_PARAMETER_SEQUENCE = 0x30020131;

    /** (3002,0132) Referenced Position Reference Instance Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_POSITION_REFERENCE_INSTANCE_SEQUENCE = 0x30020132;

    /** (3002,0133) Energy Derivation Code Sequence, VR SQ, VM 1. */
    public static final int ENERGY_DERIVATION_CODE_SEQUENCE = 0x30020133;

    /** (3002,0134) Maximum Cumulative Meterset Exposure, VR FD, VM 1. */
    public static final int MAXIMUM_CUMULATIVE_METERSET_EXPOSURE = 0x30020134;

    /** (3002,0135) Acquisition Initiation Sequence, VR SQ, VM 1. */
    public static final int ACQUISITION_INITIATION_SEQUENCE = 0x30020135;

    /** (3004,0001) DVH Type, VR CS, VM 1. */
    public static final int DVH_TYPE = 0x30040001;

    /** (3004,0002) Dose Units, VR CS, VM 1. */
    public static final int DOSE_UNITS = 0x30040002;

    /** (3004,0004) Dose Type, VR CS, VM 1. */
    public static final int DOSE_TYPE = 0x30040004;

    /** (3004,0005) Spatial Transform of Dose, VR CS, VM 1. */
    public static final int SPATIAL_TRANSFORM_OF_DOSE = 0x30040005;

    /** (3004,0006) Dose Comment, VR LO, VM 1. */
    public static final int DOSE_COMMENT = 0x30040006;

    /** (3004,0008) Normalization Point, VR DS, VM 3. */
    public static final int NORMALIZATION_POINT = 0x30040008;

    /** (3004,000A) Dose Summation Type, VR CS, VM 1. */
    public static final int DOSE_SUMMATION_TYPE = 0x3004000A;

    /** (3004,000C) Grid Frame Offset Vector, VR DS, VM 2-n. */
    public static final int GRID_FRAME_OFFSET_VECTOR = 0x3004000C;

    /** (3004,000E) Dose Grid Scaling, VR DS, VM 1. */
    public static final int DOSE_GRID_SCALING = 0x3004000E;

    /** (3004,0010) RT Dose ROI Sequence, VR SQ, VM 1. */
    public static final int RT_DOSE_ROI_SEQUENCE = 0x30040010;

    /** (3004,0012) Dose Value, VR DS, VM 1. */
    public static final int DOSE_VALUE = 0x30040012;

    /** (3004,0014) Tissue Heterogeneity Correction, VR CS, VM 1-3. */
    public static final int TISSUE_HETEROGENEITY_CORRECTION = 0x30040014;

    /** (3004,0040) DVH Normalization Point, VR DS, VM 3. */
    public static final int DVH_NORMALIZATION_POINT = 0x30040040;

    /** (3004,0042) DVH Normalization Dose Value, VR DS, VM 1. */
    public static final int DVH_NORMALIZATION_DOSE_VALUE = 0x30040042;

    /** (3004,0050) DVH Sequence, VR SQ, VM 1. */
    public static final int DVH_SEQUENCE = 0x30040050;

    /** (3004,0052) DVH Dose Scaling, VR DS, VM 1. */
    public static final int DVH_DOSE_SCALING = 0x30040052;

    /** (3004,0054) DVH Volume Units, VR CS, VM 1. */
    public static final int DVH_VOLUME_UNITS = 0x30040054;

    /** (3004,0056) DVH Number of Bins, VR IS, VM 1. */
    public static final int DVH_NUMBER_OF_BINS = 0x30040056;

    /** (3004,0058) DVH Data, VR DS, VM 2-2n. */
    public static final int DVH_DATA = 0x30040058;

    /** (3004,0060) DVH Referenced ROI Sequence, VR SQ, VM 1. */
    public static final int DVH_REFERENCED_ROI_SEQUENCE = 0x30040060;

    /** (3004,0062) DVH ROI Contribution Type, VR CS, VM 1. */
    public static final int DVHROI_CONTRIBUTION_TYPE = 0x30040062;

    /** (3004,0070) DVH Minimum Dose, VR DS, VM 1. */
    public static final int DVH_MINIMUM_DOSE = 0x30040070;

    /** (3004,0072) DVH Maximum Dose, VR DS, VM 1. */
    public static final int DVH_MAXIMUM_DOSE = 0x30040072;

    /** (3004,0074) DVH Mean Dose, VR DS, VM 1. */
    public static final int DVH_MEAN_DOSE = 0x30040074;

    /** (3006,0002) Structure Set Label, VR SH, VM 1. */
    public static final int STRUCTURE_SET_LABEL = 0x30060002;

    /** (3006,0004) Structure Set Name, VR LO, VM 1. */
    public static final int STRUCTURE_SET_NAME = 0x30060004;

    /** (3006,0006) Structure Set Description, VR ST, VM 1. */
    public static final int STRUCTURE_SET_DESCRIPTION = 0x30060006;

    /** (3006,0008) Structure Set Date, VR DA, VM 1. */
    public static final int STRUCTURE_SET_DATE = 0x30060008;

    /** (3006,0009) Structure Set Time, VR TM, VM 1. */
    public static final int STRUCTURE_SET_TIME = 0x30060009;

    /** (3006,0010) Referenced Frame of Reference Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_FRAME_OF_REFERENCE_SEQUENCE = 0x30060010;

    /** (3006,0012) RT Referenced Study Sequence, VR SQ, VM 1. */
    public static final int RT_REFERENCED_STUDY_SEQUENCE = 0x30060012;

    /** (3006,0014) RT Referenced Series Sequence, VR SQ, VM 1. */
    public static final int RT_REFERENCED_SERIES_SEQUENCE = 0x30060014;

    /** (3006,0016) Contour Image Sequence, VR SQ, VM 1. */
    public static final int CONTOUR_IMAGE_SEQUENCE = 0x30060016;

    /** (3006,0018) Predecessor Structure Set Sequence, VR SQ, VM 1. */
    public static final int PREDECESSOR_STRUCTURE_SET_SEQUENCE = 0x30060018;

    /** (3006,0020) Structure Set ROI Sequence, VR SQ, VM 1. */
    public static final int STRUCTURE_SET_ROI_SEQUENCE = 0x30060020;

    /** (3006,0022) ROI Number, VR IS, VM 1. */
    public static final int ROI_NUMBER = 0x30060022;

    /** (3006,0024) Referenced Frame of Reference UID, VR UI, VM 1. */
    public static final int REFERENCED_FRAME_OF_REFERENCE_UID = 0x30060024;

    /** (3006,0026) ROI Name, VR LO, VM 1. */
    public static final int ROI_NAME = 0x30060026;

    /** (3006,0028) ROI Description, VR ST, VM 1. */
    public static final int ROI_DESCRIPTION = 0x30060028;

    /** (3006,002A) ROI Display Color, VR IS, VM 3. */
    public static final int ROI_DISPLAY_COLOR = 0x3006002A;

    /** (3006,002C) ROI Volume, VR DS, VM 1. */
    public static final int ROI_VOLUME = 0x3006002C;

    /** (3006,002D) ROI DateTime, VR DT, VM 1. */
    public static final int ROI_DATE_TIME = 0x3006002D;

    /** (3006,002E) ROI Observation DateTime, VR DT, VM 1. */
    public static final int ROI_OBSERVATION_DATE_TIME = 0x3006002E;

    /** (3006,0030) RT Related ROI Sequence, VR SQ, VM 1. */
    public static final int RT_RELATED_ROI_SEQUENCE = 0x30060030;

    /** (3006,0033) RT ROI Relationship, VR CS, VM 1. */
    public static final int RTROI_RELATIONSHIP = 0x30060033;

    /** (3006,0036) ROI Generation Algorithm, VR CS, VM 1. */
    public static final int ROI_GENERATION_ALGORITHM = 0x30060036;

    /** (3006,0037) ROI Derivation Algorithm Identification Sequence, VR SQ, VM 1. */
    public static final int ROI_DERIVATION_ALGORITHM_IDENTIFICATION_SEQUENCE = 0x30060037;

    /** (3006,0038) ROI Generation Description, VR LO, VM 1. */
    public static final int ROI_GENERATION_DESCRIPTION = 0x30060038;

    /** (3006,0039) ROI Contour Sequence, VR SQ, VM 1. */
    public static final int ROI_CONTOUR_SEQUENCE = 0x30060039;

    /** (3006,0040) Contour Sequence, VR SQ, VM 1. */
    public static final int CONTOUR_SEQUENCE = 0x30060040;

    /** (3006,0042) Contour Geometric Type, VR CS, VM 1. */
    public static final int CONTOUR_GEOMETRIC_TYPE = 0x30060042;

    /** (3006,0044) Contour Slab Thickness, VR DS, VM 1. */
    public static final int CONTOUR_SLAB_THICKNESS = 0x30060044;

    /** (3006,0045) Contour Offset Vector, VR DS, VM 3. */
    public static final int CONTOUR_OFFSET_VECTOR = 0x30060045;

    /** (3006,0046) Number of Contour Points, VR IS, VM 1. */
    public static final int NUMBER_OF_CONTOUR_POINTS = 0x30060046;

    /** (3006,0048) Contour Number, VR IS, VM 1. */
    public static final int CONTOUR_NUMBER = 0x30060048;

    /** (3006,0049) Attached Contours, VR IS, VM 1-n. */
    public static final int ATTACHED_CONTOURS = 0x30060049;

    /** (3006,004A) Source Pixel Planes Characteristics Sequence, VR SQ, VM 1. */
    public static final int SOURCE_PIXEL_PLANES_CHARACTERISTICS_SEQUENCE = 0x3006004A;

    /** (3006,004B) Source Series Sequence, VR SQ, VM 1. */
    public static final int SOURCE_SERIES_SEQUENCE = 0x3006004B;

    /** (3006,004C) Source Series Information Sequence, VR SQ, VM 1. */
    public static final int SOURCE_SERIES_INFORMATION_SEQUENCE = 0x3006004C;

    /** (3006,004D) ROI Creator Sequence, VR SQ, VM 1. */
    public static final int ROI_CREATOR_SEQUENCE = 0x3006004D;

    /** (3006,004E) ROI Interpreter Sequence, VR SQ, VM 1. */
    public static final int ROI_INTERPRETER_SEQUENCE = 0x3006004E;

    /** (3006,004F) ROI Observation Context Code Sequence, VR SQ, VM 1. */
    public static final int ROI_OBSERVATION_CONTEXT_CODE_SEQUENCE = 0x3006004F;

    /** (3006,0050) Contour Data, VR DS, VM 3-3n. */
    public static final int CONTOUR_DATA = 0x30060050;

    /** (3006,0080) RT ROI Observations Sequence, VR SQ, VM 1. */
    public static final int RTROI_OBSERVATIONS_SEQUENCE = 0x30060080;

    /** (3006,0082) Observation Number, VR IS, VM 1. */
    public static final int OBSERVATION_NUMBER = 0x30060082;

    /** (3006,0084) Referenced ROI Number, VR IS, VM 1. */
    public static final int REFERENCED_ROI_NUMBER = 0x30060084;

    /** (3006,0085) ROI Observation Label, VR SH, VM 1. */
    public static final int ROI_OBSERVATION_LABEL = 0x30060085;

    /** (3006,0086) RT ROI Identification Code Sequence, VR SQ, VM 1. */
    public static final int RTROI_IDENTIFICATION_CODE_SEQUENCE = 0x30060086;

    /** (3006,0088) ROI Observation Description, VR ST, VM 1. */
    public static final int ROI_OBSERVATION_DESCRIPTION = 0x30060088;

    /** (3006,00A0) Related RT ROI Observations Sequence, VR SQ, VM 1. */
    public static final int RELATED_RTROI_OBSERVATIONS_SEQUENCE = 0x300600A0;

    /** (3006,00A4) RT ROI Interpreted Type, VR CS, VM 1. */
    public static final int RTROI_INTERPRETED_TYPE = 0x300600A4;

    /** (3006,00A6) ROI Interpreter, VR PN, VM 1. */
    public static final int ROI_INTERPRETER = 0x300600A6;

    /** (3006,00B0) ROI Physical Properties Sequence, VR SQ, VM 1. */
    public static final int ROI_PHYSICAL_PROPERTIES_SEQUENCE = 0x300600B0;

    /** (3006,00B2) ROI Physical Property, VR CS, VM 1. */
    public static final int ROI_PHYSICAL_PROPERTY = 0x300600B2;

    /** (3006,00B4) ROI Physical Property Value, VR DS, VM 1. */
    public static final int ROI_PHYSICAL_PROPERTY_VALUE = 0x300600B4;

    /** (3006,00B6) ROI Elemental Composition Sequence, VR SQ, VM 1. */
    public static final int ROI_ELEMENTAL_COMPOSITION_SEQUENCE = 0x300600B6;

    /** (3006,00B7) ROI Elemental Composition Atomic Number, VR US, VM 1. */
    public static final int ROI_ELEMENTAL_COMPOSITION_ATOMIC_NUMBER = 0x300600B7;

    /** (3006,00B8) ROI Elemental Composition Atomic Mass Fraction, VR FL, VM 1. */
    public static final int ROI_ELEMENTAL_COMPOSITION_ATOMIC_MASS_FRACTION = 0x300600B8;

    /** (3006,00B9) Additional RT ROI Identification Code Sequence, VR SQ, VM 1. */
    public static final int ADDITIONAL_RTROI_IDENTIFICATION_CODE_SEQUENCE = 0x300600B9;

    /** (3006,00C0) Frame of Reference Relationship Sequence, VR SQ, VM 1. */
    public static final int FRAME_OF_REFERENCE_RELATIONSHIP_SEQUENCE = 0x300600C0;

    /** (3006,00C2) Related Frame of Reference UID, VR UI, VM 1. */
    public static final int RELATED_FRAME_OF_REFERENCE_UID = 0x300600C2;

    /** (3006,00C4) Frame of Reference Transformation Type, VR CS, VM 1. */
    public static final int FRAME_OF_REFERENCE_TRANSFORMATION_TYPE = 0x300600C4;

    /** (3006,00C6) Frame of Reference Transformation Matrix, VR DS, VM 16. */
    public static final int FRAME_OF_REFERENCE_TRANSFORMATION_MATRIX = 0x300600C6;

    /** (3006,00C8) Frame of Reference Transformation Comment, VR LO, VM 1. */
    public static final int FRAME_OF_REFERENCE_TRANSFORMATION_COMMENT = 0x300600C8;

    /** (3006,00C9) Patient Location Coordinates Sequence, VR SQ, VM 1. */
    public static final int PATIENT_LOCATION_COORDINATES_SEQUENCE = 0x300600C9;

    /** (3006,00CA) Patient Location Coordinates Code Sequence, VR SQ, VM 1. */
    public static final int PATIENT_LOCATION_COORDINATES_CODE_SEQUENCE = 0x300600CA;

    /** (3006,00CB) Patient Support Position Sequence, VR SQ, VM 1. */
    public static final int PATIENT_SUPPORT_POSITION_SEQUENCE = 0x300600CB;

    /** (3008,0010) Measured Dose Reference Sequence, VR SQ, VM 1. */
    public static final int MEASURED_DOSE_REFERENCE_SEQUENCE = 0x30080010;

    /** (3008,0012) Measured Dose Description, VR ST, VM 1. */
    public static final int MEASURED_DOSE_DESCRIPTION = 0x30080012;

    /** (3008,0014) Measured Dose Type, VR CS, VM 1. */
    public static final int MEASURED_DOSE_TYPE = 0x30080014;

    /** (3008,0016) Measured Dose Value, VR DS, VM 1. */
    public static final int MEASURED_DOSE_VALUE = 0x30080016;

    /** (3008,0020) Treatment Session Beam Sequence, VR SQ, VM 1. */
    public static final int TREATMENT_SESSION_BEAM_SEQUENCE = 0x30080020;

    /** (3008,0021) Treatment Session Ion Beam Sequence, VR SQ, VM 1. */
    public static final int TREATMENT_SESSION_ION_BEAM_SEQUENCE = 0x30080021;

    /** (3008,0022) Current Fraction Number, VR IS, VM 1. */
    public static final int CURRENT_FRACTION_NUMBER = 0x30080022;

    /** (3008,0024) Treatment Control Point Date, VR DA, VM 1. */
    public static final int TREATMENT_CONTROL_POINT_DATE = 0x30080024;

    /** (3008,0025) Treatment Control Point Time, VR TM, VM 1. */
    public static final int TREATMENT_CONTROL_POINT_TIME = 0x30080025;

    /** (3008,002A) Treatment Termination Status, VR CS, VM 1. */
    public static final int TREATMENT_TERMINATION_STATUS = 0x3008002A;

    /** (3008,002B) Treatment Termination Code, VR SH, VM 1. */
    public static final int TREATMENT_TERMINATION_CODE = 0x3008002B;

    /** (3008,002C) Treatment Verification Status, VR CS, VM 1. */
    public static final int TREATMENT_VERIFICATION_STATUS = 0x3008002C;

    /** (3008,0030) Referenced Treatment Record Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_TREATMENT_RECORD_SEQUENCE = 0x30080030;

    /** (3008,0032) Specified Primary Meterset, VR DS, VM 1. */
    public static final int SPECIFIED_PRIMARY_METERSET = 0x30080032;

    /** (3008,0033) Specified Secondary Meterset, VR DS, VM 1. */
    public static final int SPECIFIED_SECONDARY_METERSET = 0x30080033;

    /** (3008,0036) Delivered Primary Meterset, VR DS, VM 1. */
    public static final int DELIVERED_PRIMARY_METERSET = 0x30080036;

    /** (3008,0037) Delivered Secondary Meterset, VR DS, VM 1. */
    public static final int DELIVERED_SECONDARY_METERSET = 0x30080037;

    /** (3008,003A) Specified Treatment Time, VR DS, VM 1. */
    public static final int SPECIFIED_TREATMENT_TIME = 0x3008003A;

    /** (3008,003B) Delivered Treatment Time, VR DS, VM 1. */
    public static final int DELIVERED_TREATMENT_TIME = 0x3008003B;

    /** (3008,0040) Control Point Delivery Sequence, VR SQ, VM 1. */
    public static final int CONTROL_POINT_DELIVERY_SEQUENCE = 0x30080040;

    /** (3008,0041) Ion Control Point Delivery Sequence, VR SQ, VM 1. */
    public static final int ION_CONTROL_POINT_DELIVERY_SEQUENCE = 0x30080041;

    /** (3008,0042) Specified Meterset, VR DS, VM 1. */
    public static final int SPECIFIED_METERSET = 0x30080042;

    /** (3008,0044) Delivered Meterset, VR DS, VM 1. */
    public static final int DELIVERED_METERSET = 0x30080044;

    /** (3008,0045) Meterset Rate Set, VR FL, VM 1. */
    public static final int METERSET_RATE_SET = 0x30080045;

    /** (3008,0046) Meterset Rate Delivered, VR FL, VM 1. */
    public static final int METERSET_RATE_DELIVERED = 0x30080046;

    /** (3008,0047) Scan Spot Metersets Delivered, VR FL, VM 1-n. */
    public static final int SCAN_SPOT_METERSETS_DELIVERED = 0x30080047;

    /** (3008,0048) Dose Rate Delivered, VR DS, VM 1. */
    public static final int DOSE_RATE_DELIVERED = 0x30080048;

    /** (3008,0050) Treatment Summary Calculated Dose Reference Sequence, VR SQ, VM 1. */
    public static final int TREATMENT_SUMMARY_CALCULATED_DOSE_REFERENCE_SEQUENCE = 0x30080050;

    /** (3008,0052) Cumulative Dose to Dose Reference, VR DS, VM 1. */
    public static final int CUMULATIVE_DOSE_TO_DOSE_REFERENCE = 0x30080052;

    /** (3008,0054) First Treatment Date, VR DA, VM 1. */
    public static final int FIRST_TREATMENT_DATE = 0x30080054;

    /** (3008,0056) Most Recent Treatment Date, VR DA, VM 1. */
    public static final int MOST_RECENT_TREATMENT_DATE = 0x30080056;

    /** (3008,005A) Number of Fractions Delivered, VR IS, VM 1. */
    public static final int NUMBER_OF_FRACTIONS_DELIVERED = 0x3008005A;

    /** (3008,0060) Override Sequence, VR SQ, VM 1. */
    public static final int OVERRIDE_SEQUENCE = 0x30080060;

    /** (3008,0061) Parameter Sequence Pointer, VR AT, VM 1. */
    public static final int PARAMETER_SEQUENCE_POINTER = 0x30080061;

    /** (3008,0062) Override Parameter Pointer, VR AT, VM 1. */
    public static final int OVERRIDE_PARAMETER_POINTER = 0x30080062;

    /** (3008,0063) Parameter Item Index, VR IS, VM 1. */
    public static final int PARAMETER_ITEM_INDEX = 0x30080063;

    /** (3008,0064) Measured Dose Reference Number, VR IS, VM 1. */
    public static final int MEASURED_DOSE_REFERENCE_NUMBER = 0x30080064;

    /** (3008,0065) Parameter Pointer, VR AT, VM 1. */
    public static final int PARAMETER_POINTER = 0x30080065;

    /** (3008,0066) Override Reason, VR ST, VM 1. */
    public static final int OVERRIDE_REASON = 0x30080066;

    /** (3008,0067) Parameter Value Number, VR US, VM 1. */
    public static final int PARAMETER_VALUE_NUMBER = 0x30080067;

    /** (3008,0068) Corrected Parameter Sequence, VR SQ, VM 1. */
    public static final int CORRECTED_PARAMETER_SEQUENCE = 0x30080068;

    /** (3008,006A) Correction Value, VR FL, VM 1. */
    public static final int CORRECTION_VALUE = 0x3008006A;

    /** (3008,0070) Calculated Dose Reference Sequence, VR SQ, VM 1. */
    public static final int CALCULATED_DOSE_REFERENCE_SEQUENCE = 0x30080070;

    /** (3008,0072) Calculated Dose Reference Number, VR IS, VM 1. */
    public static final int CALCULATED_DOSE_REFERENCE_NUMBER = 0x30080072;

    /** (3008,0074) Calculated Dose Reference Description, VR ST, VM 1. */
    public static final int CALCULATED_DOSE_REFERENCE_DESCRIPTION = 0x30080074;

    /** (3008,0076) Calculated Dose Reference Dose Value, VR DS, VM 1. */
    public static final int CALCULATED_DOSE_REFERENCE_DOSE_VALUE = 0x30080076;

    /** (3008,0078) Start Meterset, VR DS, VM 1. */
    public static final int START_METERSET = 0x30080078;

    /** (3008,007A) End Meterset, VR DS, VM 1. */
    public static final int END_METERSET = 0x3008007A;

    /** (3008,0080) Referenced Measured Dose Reference Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_MEASURED_DOSE_REFERENCE_SEQUENCE = 0x30080080;

    /** (3008,0082) Referenced Measured Dose Reference Number, VR IS, VM 1. */
    public static final int REFERENCED_MEASURED_DOSE_REFERENCE_NUMBER = 0x30080082;

    /** (3008,0090) Referenced Calculated Dose Reference Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_CALCULATED_DOSE_REFERENCE_SEQUENCE = 0x30080090;

    /** (3008,0092) Referenced Calculated Dose Reference Number, VR IS, VM 1. */
    public static final int REFERENCED_CALCULATED_DOSE_REFERENCE_NUMBER = 0x30080092;

    /** (3008,00A0) Beam Limiting Device Leaf Pairs Sequence, VR SQ, VM 1. */
    public static final int BEAM_LIMITING_DEVICE_LEAF_PAIRS_SEQUENCE = 0x300800A0;

    /** (3008,00A1) Enhanced RT Beam Limiting Device Sequence, VR SQ, VM 1. */
    public static final int ENHANCED_RT_BEAM_LIMITING_DEVICE_SEQUENCE = 0x300800A1;

    /** (3008,00A2) Enhanced RT Beam Limiting Opening Sequence, VR SQ, VM 1. */
    public static final int ENHANCED_RT_BEAM_LIMITING_OPENING_SEQUENCE = 0x300800A2;

    /** (3008,00A3) Enhanced RT Beam Limiting Device Definition Flag, VR CS, VM 1. */
    public static final int ENHANCED_RT_BEAM_LIMITING_DEVICE_DEFINITION_FLAG = 0x300800A3;

    /** (3008,00A4) Parallel RT Beam Delimiter Opening Extents, VR FD, VM 2-2n. */
    public static final int PARALLEL_RT_BEAM_DELIMITER_OPENING_EXTENTS = 0x300800A4;

    /** (3008,00B0) Recorded Wedge Sequence, VR SQ, VM 1. */
    public static final int RECORDED_WEDGE_SEQUENCE = 0x300800B0;

    /** (3008,00C0) Recorded Compensator Sequence, VR SQ, VM 1. */
    public static final int RECORDED_COMPENSATOR_SEQUENCE = 0x300800C0;

    /** (3008,00D0) Recorded Block Sequence, VR SQ, VM 1. */
    public static final int RECORDED_BLOCK_SEQUENCE = 0x300800D0;

    /** (3008,00D1) Recorded Block Slab Sequence, VR SQ, VM 1. */
    public static final int RECORDED_BLOCK_SLAB_SEQUENCE = 0x300800D1;

    /** (3008,00E0) Treatment Summary Measured Dose Reference Sequence, VR SQ, VM 1. */
    public static final int TREATMENT_SUMMARY_MEASURED_DOSE_REFERENCE_SEQUENCE = 0x300800E0;

    /** (3008,00F0) Recorded Snout Sequence, VR SQ, VM 1. */
    public static final int RECORDED_SNOUT_SEQUENCE = 0x300800F0;

    /** (3008,00F2) Recorded Range Shifter Sequence, VR SQ, VM 1. */
    public static final int RECORDED_RANGE_SHIFTER_SEQUENCE = 0x300800F2;

    /** (3008,00F4) Recorded Lateral Spreading Device Sequence, VR SQ, VM 1. */
    public static final int RECORDED_LATERAL_SPREADING_DEVICE_SEQUENCE = 0x300800F4;

    /** (3008,00F6) Recorded Range Modulator Sequence, VR SQ, VM 1. */
    public static final int RECORDED_RANGE_MODULATOR_SEQUENCE = 0x300800F6;

    /** (3008,0100) Recorded Source Sequence, VR SQ, VM 1. */
    public static final int RECORDED_SOURCE_SEQUENCE = 0x30080100;

    /** (3008,0105) Source Serial Number, VR LO, VM 1. */
    public static final int SOURCE_SERIAL_NUMBER = 0x30080105;

    /** (3008,0110) Treatment Session Application Setup Sequence, VR SQ, VM 1. */
    public static final int TREATMENT_SESSION_APPLICATION_SETUP_SEQUENCE = 0x30080110;

    /** (3008,0116) Application Setup Check, VR CS, VM 1. */
    public static final int APPLICATION_SETUP_CHECK = 0x30080116;

    /** (3008,0120) Recorded Brachy Accessory Device Sequence, VR SQ, VM 1. */
    public static final int RECORDED_BRACHY_ACCESSORY_DEVICE_SEQUENCE = 0x30080120;

    /** (3008,0122) Referenced Brachy Accessory Device Number, VR IS, VM 1. */
    public static final int REFERENCED_BRACHY_ACCESSORY_DEVICE_NUMBER = 0x30080122;

    /** (3008,0130) Recorded Channel Sequence, VR SQ, VM 1. */
    public static final int RECORDED_CHANNEL_SEQUENCE = 0x30080130;

    /** (3008,0132) Specified Channel Total Time, VR DS, VM 1. */
    public static final int SPECIFIED_CHANNEL_TOTAL_TIME = 0x30080132;

    /** (3008,0134) Delivered Channel Total Time, VR DS, VM 1. */
    public static final int DELIVERED_CHANNEL_TOTAL_TIME = 0x30080134;

    /** (3008,0136) Specified Number of Pulses, VR IS, VM 1. */
    public static final int SPECIFIED_NUMBER_OF_PULSES = 0x30080136;

    /** (3008,0138) Delivered Number of Pulses, VR IS, VM 1. */
    public static final int DELIVERED_NUMBER_OF_PULSES = 0x30080138;

    /** (3008,013A) Specified Pulse Repetition Interval, VR DS, VM 1. */
    public static final int SPECIFIED_PULSE_REPETITION_INTERVAL = 0x3008013A;

    /** (3008,013C) Delivered Pulse Repetition Interval, VR DS, VM 1. */
    public static final int DELIVERED_PULSE_REPETITION_INTERVAL = 0x3008013C;

    /** (3008,0140) Recorded Source Applicator Sequence, VR SQ, VM 1. */
    public static final int RECORDED_SOURCE_APPLICATOR_SEQUENCE = 0x30080140;

    /** (3008,0142) Referenced Source Applicator Number, VR IS, VM 1. */
    public static final int REFERENCED_SOURCE_APPLICATOR_NUMBER = 0x30080142;

    /** (3008,0150) Recorded Channel Shield Sequence, VR SQ, VM 1. */
    public static final int RECORDED_CHANNEL_SHIELD_SEQUENCE = 0x30080150;

    /** (3008,0152) Referenced Channel Shield Number, VR IS, VM 1. */
    public static final int REFERENCED_CHANNEL_SHIELD_NUMBER = 0x30080152;

    /** (3008,0160) Brachy Control Point Delivered Sequence, VR SQ, VM 1. */
    public static final int BRACHY_CONTROL_POINT_DELIVERED_SEQUENCE = 0x30080160;

    /** (3008,0162) Safe Position Exit Date, VR DA, VM 1. */
    public static final int SAFE_POSITION_EXIT_DATE = 0x30080162;

    /** (3008,0164) Safe Position Exit Time, VR TM, VM 1. */
    public static final int SAFE_POSITION_EXIT_TIME = 0x30080164;

    /** (3008,0166) Safe Position Return Date, VR DA, VM 1. */
    public static final int SAFE_POSITION_RETURN_DATE = 0x30080166;

    /** (3008,0168) Safe Position Return Time, VR TM, VM 1. */
    public static final int SAFE_POSITION_RETURN_TIME = 0x30080168;

    /** (3008,0171) Pulse Specific Brachy Control Point Delivered Sequence, VR SQ, VM 1. */
    public static final int PULSE_SPECIFIC_BRACHY_CONTROL_POINT_DELIVERED_SEQUENCE = 0x30080171;

    /** (3008,0172) Pulse Number, VR US, VM 1. */
    public static final int PULSE_NUMBER = 0x30080172;

    /** (3008,0173) Brachy Pulse Control Point Delivered Sequence, VR SQ, VM 1. */
    public static final int BRACHY_PULSE_CONTROL_POINT_DELIVERED_SEQUENCE = 0x30080173;

    /** (3008,0200) Current Treatment Status, VR CS, VM 1. */
    public static final int CURRENT_TREATMENT_STATUS = 0x30080200;

    /** (3008,0202) Treatment Status Comment, VR ST, VM 1. */
    public static final int TREATMENT_STATUS_COMMENT = 0x30080202;

    /** (3008,0220) Fraction Group Summary Sequence, VR SQ, VM 1. */
    public static final int FRACTION_GROUP_SUMMARY_SEQUENCE = 0x30080220;

    /** (3008,0223) Referenced Fraction Number, VR IS, VM 1. */
    public static final int REFERENCED_FRACTION_NUMBER = 0x30080223;

    /** (3008,0224) Fraction Group Type, VR CS, VM 1. */
    public static final int FRACTION_GROUP_TYPE = 0x30080224;

    /** (3008,0230) Beam Stopper Position, VR CS, VM 1. */
    public static final int BEAM_STOPPER_POSITION = 0x30080230;

    /** (3008,0240) Fraction Status Summary Sequence, VR SQ, VM 1. */
    public static final int FRACTION_STATUS_SUMMARY_SEQUENCE = 0x30080240;

    /** (3008,0250) Treatment Date, VR DA, VM 1. */
    public static final int TREATMENT_DATE = 0x30080250;

    /** (3008,0251) Treatment Time, VR TM, VM 1. */
    public static final int TREATMENT_TIME = 0x30080251;

    /** (300A,0002) RT Plan Label, VR SH, VM 1. */
    public static final int RT_PLAN_LABEL = 0x300A0002;

    /** (300A,0003) RT Plan Name, VR LO, VM 1. */
    public static final int RT_PLAN_NAME = 0x300A0003;

    /** (300A,0004) RT Plan Description, VR ST, VM 1. */
    public static final int RT_PLAN_DESCRIPTION = 0x300A0004;

    /** (300A,0006) RT Plan Date, VR DA, VM 1. */
    public static final int RT_PLAN_DATE = 0x300A0006;

    /** (300A,0007) RT Plan Time, VR TM, VM 1. */
    public static final int RT_PLAN_TIME = 0x300A0007;

    /** (300A,0009) Treatment Protocols, VR LO, VM 1-n. */
    public static final int TREATMENT_PROTOCOLS = 0x300A0009;

    /** (300A,000A) Plan Intent, VR CS, VM 1. */
    public static final int PLAN_INTENT = 0x300A000A;

    /** (300A,000B) Treatment Sites, VR LO, VM 1-n. */
    public static final int TREATMENT_SITES = 0x300A000B;

    /** (300A,000C) RT Plan Geometry, VR CS, VM 1. */
    public static final int RT_PLAN_GEOMETRY = 0x300A000C;

    /** (300A,000E) Prescription Description, VR ST, VM 1. */
    public static final int PRESCRIPTION_DESCRIPTION = 0x300A000E;

    /** (300A,0010) Dose Reference Sequence, VR SQ, VM 1. */
    public static final int DOSE_REFERENCE_SEQUENCE = 0x300A0010;

    /** (300A,0012) Dose Reference Number, VR IS, VM 1. */
    public static final int DOSE_REFERENCE_NUMBER = 0x300A0012;

    /** (300A,0013) Dose Reference UID, VR UI, VM 1. */
    public static final int DOSE_REFERENCE_UID = 0x300A0013;

    /** (300A,0014) Dose Reference Structure Type, VR CS, VM 1. */
    public static final int DOSE_REFERENCE_STRUCTURE_TYPE = 0x300A0014;

    /** (300A,0015) Nominal Beam Energy Unit, VR CS, VM 1. */
    public static final int NOMINAL_BEAM_ENERGY_UNIT = 0x300A0015;

    /** (300A,0016) Dose Reference Description, VR LO, VM 1. */
    public static final int DOSE_REFERENCE_DESCRIPTION = 0x300A0016;

    /** (300A,0018) Dose Reference Point Coordinates, VR DS, VM 3. */
    public static final int DOSE_REFERENCE_POINT_COORDINATES = 0x300A0018;

    /** (300A,001A) Nominal Prior Dose, VR DS, VM 1. */
    public static final int NOMINAL_PRIOR_DOSE = 0x300A001A;

    /** (300A,0020) Dose Reference Type, VR CS, VM 1. */
    public static final int DOSE_REFERENCE_TYPE = 0x300A0020;

    /** (300A,0021) Constraint Weight, VR DS, VM 1. */
    public static final int CONSTRAINT_WEIGHT = 0x300A0021;

    /** (300A,0022) Delivery Warning Dose, VR DS, VM 1. */
    public static final int DELIVERY_WARNING_DOSE = 0x300A0022;

    /** (300A,0023) Delivery Maximum Dose, VR DS, VM 1. */
    public static final int DELIVERY_MAXIMUM_DOSE = 0x300A0023;

    /** (300A,0025) Target Minimum Dose, VR DS, VM 1. */
    public static final int TARGET_MINIMUM_DOSE = 0x300A0025;

    /** (300A,0026) Target Prescription Dose, VR DS, VM 1. */
    public static final int TARGET_PRESCRIPTION_DOSE = 0x300A0026;

    /** (300A,0027) Target Maximum Dose, VR DS, VM 1. */
    public static final int TARGET_MAXIMUM_DOSE = 0x300A0027;

    /** (300A,0028) Target Underdose Volume Fraction, VR DS, VM 1. */
    public static final int TARGET_UNDERDOSE_VOLUME_FRACTION = 0x300A0028;

    /** (300A,002A) Organ at Risk Full-volume Dose, VR DS, VM 1. */
    public static final int ORGAN_AT_RISK_FULL_VOLUME_DOSE = 0x300A002A;

    /** (300A,002B) Organ at Risk Limit Dose, VR DS, VM 1. */
    public static final int ORGAN_AT_RISK_LIMIT_DOSE = 0x300A002B;

    /** (300A,002C) Organ at Risk Maximum Dose, VR DS, VM 1. */
    public static final int ORGAN_AT_RISK_MAXIMUM_DOSE = 0x300A002C;

    /** (300A,002D) Organ at Risk Overdose Volume Fraction, VR DS, VM 1. */
    public static final int ORGAN_AT_RISK_OVERDOSE_VOLUME_FRACTION = 0x300A002D;

    /** (300A,0040) Tolerance Table Sequence, VR SQ, VM 1. */
    public static final int TOLERANCE_TABLE_SEQUENCE = 0x300A0040;

    /** (300A,0042) Tolerance Table Number, VR IS, VM 1. */
    public static final int TOLERANCE_TABLE_NUMBER = 0x300A0042;

    /** (300A,0043) Tolerance Table Label, VR SH, VM 1. */
    public static final int TOLERANCE_TABLE_LABEL = 0x300A0043;

    /** (300A,0044) Gantry Angle Tolerance, VR DS, VM 1. */
    public static final int GANTRY_ANGLE_TOLERANCE = 0x300A0044;

    /** (300A,0046) Beam Limiting Device Angle Tolerance, VR DS, VM 1. */
    public static final int BEAM_LIMITING_DEVICE_ANGLE_TOLERANCE = 0x300A0046;

    /** (300A,0048) Beam Limiting Device Tolerance Sequence, VR SQ, VM 1. */
    public static final int BEAM_LIMITING_DEVICE_TOLERANCE_SEQUENCE = 0x300A0048;

    /** (300A,004A) Beam Limiting Device Position Tolerance, VR DS, VM 1. */
    public static final int BEAM_LIMITING_DEVICE_POSITION_TOLERANCE = 0x300A004A;

    /** (300A,004B) Snout Position Tolerance, VR FL, VM 1. */
    public static final int SNOUT_POSITION_TOLERANCE = 0x300A004B;

    /** (300A,004C) Patient Support Angle Tolerance, VR DS, VM 1. */
    public static final int PATIENT_SUPPORT_ANGLE_TOLERANCE = 0x300A004C;

    /** (300A,004E) Table Top Eccentric Angle Tolerance, VR DS, VM 1. */
    public static final int TABLE_TOP_ECCENTRIC_ANGLE_TOLERANCE = 0x300A004E;

    /** (300A,004F) Table Top Pitch Angle Tolerance, VR FL, VM 1. */
    public static final int TABLE_TOP_PITCH_ANGLE_TOLERANCE = 0x300A004F;

    /** (300A,0050) Table Top Roll Angle Tolerance, VR FL, VM 1. */
    public static final int TABLE_TOP_ROLL_ANGLE_TOLERANCE = 0x300A0050;

    /** (300A,0051) Table Top Vertical Position Tolerance, VR DS, VM 1. */
    public static final int TABLE_TOP_VERTICAL_POSITION_TOLERANCE = 0x300A0051;

    /** (300A,0052) Table Top Longitudinal Position Tolerance, VR DS, VM 1. */
    public static final int TABLE_TOP_LONGITUDINAL_POSITION_TOLERANCE = 0x300A0052;

    /** (300A,0053) Table Top Lateral Position Tolerance, VR DS, VM 1. */
    public static final int TABLE_TOP_LATERAL_POSITION_TOLERANCE = 0x300A0053;

    /** (300A,0054) Table Top Position Alignment UID, VR UI, VM 1. */
    public static final int TABLE_TOP_POSITION_ALIGNMENT_UID = 0x300A0054;

    /** (300A,0055) RT Plan Relationship, VR CS, VM 1. */
    public static final int RT_PLAN_RELATIONSHIP = 0x300A0055;

    /** (300A,0070) Fraction Group Sequence, VR SQ, VM 1. */
    public static final int FRACTION_GROUP_SEQUENCE = 0x300A0070;

    /** (300A,0071) Fraction Group Number, VR IS, VM 1. */
    public static final int FRACTION_GROUP_NUMBER = 0x300A0071;

    /** (300A,0072) Fraction Group Description, VR LO, VM 1. */
    public static final int FRACTION_GROUP_DESCRIPTION = 0x300A0072;

    /** (300A,0078) Number of Fractions Planned, VR IS, VM 1. */
    public static final int NUMBER_OF_FRACTIONS_PLANNED = 0x300A0078;

    /** (300A,0079) Number of Fraction Pattern Digits Per Day, VR IS, VM 1. */
    public static final int NUMBER_OF_FRACTION_PATTERN_DIGITS_PER_DAY = 0x300A0079;

    /** (300A,007A) Repeat Fraction Cycle Length, VR IS, VM 1. */
    public static final int REPEAT_FRACTION_CYCLE_LENGTH = 0x300A007A;

    /** (300A,007B) Fraction Pattern, VR LT, VM 1. */
    public static final int FRACTION_PATTERN = 0x300A007B;

    /** (300A,0080) Number of Beams, VR IS, VM 1. */
    public static final int NUMBER_OF_BEAMS = 0x300A0080;

    /** (300A,0082) Beam Dose Specification Point, VR DS, VM 3. */
    public static final int BEAM_DOSE_SPECIFICATION_POINT = 0x300A0082;

    /** (300A,0083) Referenced Dose Reference UID, VR UI, VM 1. */
    public static final int REFERENCED_DOSE_REFERENCE_UID = 0x300A0083;

    /** (300A,0084) Beam Dose, VR DS, VM 1. */
    public static final int BEAM_DOSE = 0x300A0084;

    /** (300A,0086) Beam Meterset, VR DS, VM 1. */
    public static final int BEAM_METERSET = 0x300A0086;

    /** (300A,0088) Beam Dose Point Depth, VR FL, VM 1. */
    public static final int BEAM_DOSE_POINT_DEPTH = 0x300A0088;

    /** (300A,0089) Beam Dose Point Equivalent Depth, VR FL, VM 1. */
    public static final int BEAM_DOSE_POINT_EQUIVALENT_DEPTH = 0x300A0089;

    /** (300A,008A) Beam Dose Point SSD, VR FL, VM 1. */
    public static final int BEAM_DOSE_POINT_SSD = 0x300A008A;

    /** (300A,008B) Beam Dose Meaning, VR CS, VM 1. */
    public static final int BEAM_DOSE_MEANING = 0x300A008B;

    /** (300A,008C) Beam Dose Verification Control Point Sequence, VR SQ, VM 1. */
    public static final int BEAM_DOSE_VERIFICATION_CONTROL_POINT_SEQUENCE = 0x300A008C;

    /** (300A,008D) Average Beam Dose Point Depth, VR FL, VM 1. */
    public static final int AVERAGE_BEAM_DOSE_POINT_DEPTH = 0x300A008D;

    /** (300A,008E) Average Beam Dose Point Equivalent Depth, VR FL, VM 1. */
    public static final int AVERAGE_BEAM_DOSE_POINT_EQUIVALENT_DEPTH = 0x300A008E;

    /** (300A,008F) Average Beam Dose Point SSD, VR FL, VM 1. */
    public static final int AVERAGE_BEAM_DOSE_POINT_SSD = 0x300A008F;

    /** (300A,0090) Beam Dose Type, VR CS, VM 1. */
    public static final int BEAM_DOSE_TYPE = 0x300A0090;

    /** (300A,0091) Alternate Beam Dose, VR DS, VM 1. */
    public static final int ALTERNATE_BEAM_DOSE = 0x300A0091;

    /** (300A,0092) Alternate Beam Dose Type, VR CS, VM 1. */
    public static final int ALTERNATE_BEAM_DOSE_TYPE = 0x300A0092;

    /** (300A,0093) Depth Value Averaging Flag, VR CS, VM 1. */
    public static final int DEPTH_VALUE_AVERAGING_FLAG = 0x300A0093;

    /** (300A,0094) Beam Dose Point Source to External Contour Distance, VR DS, VM 1. */
    public static final int BEAM_DOSE_POINT_SOURCE_TO_EXTERNAL_CONTOUR_DISTANCE = 0x300A0094;

    /** (300A,00A0) Number of Brachy Application Setups, VR IS, VM 1. */
    public static final int NUMBER_OF_BRACHY_APPLICATION_SETUPS = 0x300A00A0;

    /** (300A,00A2) Brachy Application Setup Dose Specification Point, VR DS, VM 3. */
    public static final int BRACHY_APPLICATION_SETUP_DOSE_SPECIFICATION_POINT = 0x300A00A2;

    /** (300A,00A4) Brachy Application Setup Dose, VR DS, VM 1. */
    public static final int BRACHY_APPLICATION_SETUP_DOSE = 0x300A00A4;

    /** (300A,00B0) Beam Sequence, VR SQ, VM 1. */
    public static final int BEAM_SEQUENCE = 0x300A00B0;

    /** (300A,00B2) Treatment Machine Name, VR SH, VM 1. */
    public static final int TREATMENT_MACHINE_NAME = 0x300A00B2;

    /** (300A,00B3) Primary Dosimeter Unit, VR CS, VM 1. */
    public static final int PRIMARY_DOSIMETER_UNIT = 0x300A00B3;

    /** (300A,00B4) Source-Axis Distance, VR DS, VM 1. */
    public static final int SOURCE_AXIS_DISTANCE = 0x300A00B4;

    /** (300A,00B6) Beam Limiting Device Sequence, VR SQ, VM 1. */
    public static final int BEAM_LIMITING_DEVICE_SEQUENCE = 0x300A00B6;

    /** (300A,00B8) RT Beam Limiting Device Type, VR CS, VM 1. */
    public static final int RT_BEAM_LIMITING_DEVICE_TYPE = 0x300A00B8;

    /** (300A,00BA) Source to Beam Limiting Device Distance, VR DS, VM 1. */
    public static final int SOURCE_TO_BEAM_LIMITING_DEVICE_DISTANCE = 0x300A00BA;

    /** (300A,00BB) Isocenter to Beam Limiting Device Distance, VR FL, VM 1. */
    public static final int ISOCENTER_TO_BEAM_LIMITING_DEVICE_DISTANCE = 0x300A00BB;

    /** (300A,00BC) Number of Leaf/Jaw Pairs, VR IS, VM 1. */
    public static final int NUMBER_OF_LEAF_JAW_PAIRS = 0x300A00BC;

    /** (300A,00BE) Leaf Position Boundaries, VR DS, VM 3-n. */
    public static final int LEAF_POSITION_BOUNDARIES = 0x300A00BE;

    /** (300A,00C0) Beam Number, VR IS, VM 1. */
    public static final int BEAM_NUMBER = 0x300A00C0;

    /** (300A,00C2) Beam Name, VR LO, VM 1. */
    public static final int BEAM_NAME = 0x300A00C2;

    /** (300A,00C3) Beam Description, VR ST, VM 1. */
    public static final int BEAM_DESCRIPTION = 0x300A00C3;

    /** (300A,00C4) Beam Type, VR CS, VM 1. */
    public static final int BEAM_TYPE = 0x300A00C4;

    /** (300A,00C5) Beam Delivery Duration Limit, VR FD, VM 1. */
    public static final int BEAM_DELIVERY_DURATION_LIMIT = 0x300A00C5;

    /** (300A,00C6) Radiation Type, VR CS, VM 1. */
    public static final int RADIATION_TYPE = 0x300A00C6;

    /** (300A,00C7) High-Dose Technique Type, VR CS, VM 1. */
    public static final int HIGH_DOSE_TECHNIQUE_TYPE = 0x300A00C7;

    /** (300A,00C8) Reference Image Number, VR IS, VM 1. */
    public static final int REFERENCE_IMAGE_NUMBER = 0x300A00C8;

    /** (300A,00CA) Planned Verification Image Sequence, VR SQ, VM 1. */
    public static final int PLANNED_VERIFICATION_IMAGE_SEQUENCE = 0x300A00CA;

    /** (300A,00CC) Imaging Device-Specific Acquisition Parameters, VR LO, VM 1-n. */
    public static final int IMAGING_DEVICE_SPECIFIC_ACQUISITION_PARAMETERS = 0x300A00CC;

    /** (300A,00CE) Treatment Delivery Type, VR CS, VM 1. */
    public static final int TREATMENT_DELIVERY_TYPE = 0x300A00CE;

    /** (300A,00D0) Number of Wedges, VR IS, VM 1. */
    public static final int NUMBER_OF_WEDGES = 0x300A00D0;

    /** (300A,00D1) Wedge Sequence, VR SQ, VM 1. */
    public static final int WEDGE_SEQUENCE = 0x300A00D1;

    /** (300A,00D2) Wedge Number, VR IS, VM 1. */
    public static final int WEDGE_NUMBER = 0x300A00D2;

    /** (300A,00D3) Wedge Type, VR CS, VM 1. */
    public static final int WEDGE_TYPE = 0x300A00D3;

    /** (300A,00D4) Wedge ID, VR SH, VM 1. */
    public static final int WEDGE_ID = 0x300A00D4;

    /** (300A,00D5) Wedge Angle, VR IS, VM 1. */
    public static final int WEDGE_ANGLE = 0x300A00D5;

    /** (300A,00D6) Wedge Factor, VR DS, VM 1. */
    public static final int WEDGE_FACTOR = 0x300A00D6;

    /** (300A,00D7) Total Wedge Tray Water-Equivalent Thickness, VR FL, VM 1. */
    public static final int TOTAL_WEDGE_TRAY_WATER_EQUIVALENT_THICKNESS = 0x300A00D7;

    /** (300A,00D8) Wedge Orientation, VR DS, VM 1. */
    public static final int WEDGE_ORIENTATION = 0x300A00D8;

    /** (300A,00D9) Isocenter to Wedge Tray Distance, VR FL, VM 1. */
    public static final int ISOCENTER_TO_WEDGE_TRAY_DISTANCE = 0x300A00D9;

    /** (300A,00DA) Source to Wedge Tray Distance, VR DS, VM 1. */
    public static final int SOURCE_TO_WEDGE_TRAY_DISTANCE = 0x300A00DA;

    /** (300A,00DB) Wedge Thin Edge Position, VR FL, VM 1. */
    public static final int WEDGE_THIN_EDGE_POSITION = 0x300A00DB;

    /** (300A,00DC) Bolus ID, VR SH, VM 1. */
    public static final int BOLUS_ID = 0x300A00DC;

    /** (300A,00DD) Bolus Description, VR ST, VM 1. */
    public static final int BOLUS_DESCRIPTION = 0x300A00DD;

    /** (300A,00DE) Effective Wedge Angle, VR DS, VM 1. */
    public static final int EFFECTIVE_WEDGE_ANGLE = 0x300A00DE;

    /** (300A,00E0) Number of Compensators, VR IS, VM 1. */
    public static final int NUMBER_OF_COMPENSATORS = 0x300A00E0;

    /** (300A,00E1) Material ID, VR SH, VM 1. */
    public static final int MATERIAL_ID = 0x300A00E1;

    /** (300A,00E2) Total Compensator Tray Factor, VR DS, VM 1. */
    public static final int TOTAL_COMPENSATOR_TRAY_FACTOR = 0x300A00E2;

    /** (300A,00E3) Compensator Sequence, VR SQ, VM 1. */
    public static final int COMPENSATOR_SEQUENCE = 0x300A00E3;

    /** (300A,00E4) Compensator Number, VR IS, VM 1. */
    public static final int COMPENSATOR_NUMBER = 0x300A00E4;

    /** (300A,00E5) Compensator ID, VR SH, VM 1. */
    public static final int COMPENSATOR_ID = 0x300A00E5;

    /** (300A,00E6) Source to Compensator Tray Distance, VR DS, VM 1. */
    public static final int SOURCE_TO_COMPENSATOR_TRAY_DISTANCE = 0x300A00E6;

    /** (300A,00E7) Compensator Rows, VR IS, VM 1. */
    public static final int COMPENSATOR_ROWS = 0x300A00E7;

    /** (300A,00E8) Compensator Columns, VR IS, VM 1. */
    public static final int COMPENSATOR_COLUMNS = 0x300A00E8;

    /** (300A,00E9) Compensator Pixel Spacing, VR DS, VM 2. */
    public static final int COMPENSATOR_PIXEL_SPACING = 0x300A00E9;

    /** (300A,00EA) Compensator Position, VR DS, VM 2. */
    public static final int COMPENSATOR_POSITION = 0x300A00EA;

    /** (300A,00EB) Compensator Transmission Data, VR DS, VM 1-n. */
    public static final int COMPENSATOR_TRANSMISSION_DATA = 0x300A00EB;

    /** (300A,00EC) Compensator Thickness Data, VR DS, VM 1-n. */
    public static final int COMPENSATOR_THICKNESS_DATA = 0x300A00EC;

    /** (300A,00ED) Number of Boli, VR IS, VM 1. */
    public static final int NUMBER_OF_BOLI = 0x300A00ED;

    /** (300A,00EE) Compensator Type, VR CS, VM 1. */
    public static final int COMPENSATOR_TYPE = 0x300A00EE;

    /** (300A,00EF) Compensator Tray ID, VR SH, VM 1. */
    public static final int COMPENSATOR_TRAY_ID = 0x300A00EF;

    /** (300A,00F0) Number of Blocks, VR IS, VM 1. */
    public static final int NUMBER_OF_BLOCKS = 0x300A00F0;

    /** (300A,00F2) Total Block Tray Factor, VR DS, VM 1. */
    public static final int TOTAL_BLOCK_TRAY_FACTOR = 0x300A00F2;

    /** (300A,00F3) Total Block Tray Water-Equivalent Thickness, VR FL, VM 1. */
    public static final int TOTAL_BLOCK_TRAY_WATER_EQUIVALENT_THICKNESS = 0x300A00F3;

    /** (300A,00F4) Block Sequence, VR SQ, VM 1. */
    public static final int BLOCK_SEQUENCE = 0x300A00F4;

    /** (300A,00F5) Block Tray ID, VR SH, VM 1. */
    public static final int BLOCK_TRAY_ID = 0x300A00F5;

    /** (300A,00F6) Source to Block Tray Distance, VR DS, VM 1. */
    public static final int SOURCE_TO_BLOCK_TRAY_DISTANCE = 0x300A00F6;

    /** (300A,00F7) Isocenter to Block Tray Distance, VR FL, VM 1. */
    public static final int ISOCENTER_TO_BLOCK_TRAY_DISTANCE = 0x300A00F7;

    /** (300A,00F8) Block Type, VR CS, VM 1. */
    public static final int BLOCK_TYPE = 0x300A00F8;

    /** (300A,00F9) Accessory Code, VR LO, VM 1. */
    public static final int ACCESSORY_CODE = 0x300A00F9;

    /** (300A,00FA) Block Divergence, VR CS, VM 1. */
    public static final int BLOCK_DIVERGENCE = 0x300A00FA;

    /** (300A,00FB) Block Mounting Position, VR CS, VM 1. */
    public static final int BLOCK_MOUNTING_POSITION = 0x300A00FB;

    /** (300A,00FC) Block Number, VR IS, VM 1. */
    public static final int BLOCK_NUMBER = 0x300A00FC;

    /** (300A,00FE) Block Name, VR LO, VM 1. */
    public static final int BLOCK_NAME = 0x300A00FE;

    /** (300A,0100) Block Thickness, VR DS, VM 1. */
    public static final int BLOCK_THICKNESS = 0x300A0100;

    /** (300A,0102) Block Transmission, VR DS, VM 1. */
    public static final int BLOCK_TRANSMISSION = 0x300A0102;

    /** (300A,0104) Block Number of Points, VR IS, VM 1. */
    public static final int BLOCK_NUMBER_OF_POINTS = 0x300A0104;

    /** (300A,0106) Block Data, VR DS, VM 2-2n. */
    public static final int BLOCK_DATA = 0x300A0106;

    /** (300A,0107) Applicator Sequence, VR SQ, VM 1. */
    public static final int APPLICATOR_SEQUENCE = 0x300A0107;

    /** (300A,0108) Applicator ID, VR SH, VM 1. */
    public static final int APPLICATOR_ID = 0x300A0108;

    /** (300A,0109) Applicator Type, VR CS, VM 1. */
    public static final int APPLICATOR_TYPE = 0x300A0109;

    /** (300A,010A) Applicator Description, VR LO, VM 1. */
    public static final int APPLICATOR_DESCRIPTION = 0x300A010A;

    /** (300A,010C) Cumulative Dose Reference Coefficient, VR DS, VM 1. */
    public static final int CUMULATIVE_DOSE_REFERENCE_COEFFICIENT = 0x300A010C;

    /** (300A,010E) Final Cumulative Meterset Weight, VR DS, VM 1. */
    public static final int FINAL_CUMULATIVE_METERSET_WEIGHT = 0x300A010E;

    /** (300A,0110) Number of Control Points, VR IS, VM 1. */
    public static final int NUMBER_OF_CONTROL_POINTS = 0x300A0110;

    /** (300A,0111) Control Point Sequence, VR SQ, VM 1. */
    public static final int CONTROL_POINT_SEQUENCE = 0x300A0111;

    /** (300A,0112) Control Point Index, VR IS, VM 1. */
    public static final int CONTROL_POINT_INDEX = 0x300A0112;

    /** (300A,0114) Nominal Beam Energy, VR DS, VM 1. */
    public static final int NOMINAL_BEAM_ENERGY = 0x300A0114;

    /** (300A,0115) Dose Rate Set, VR DS, VM 1. */
    public static final int DOSE_RATE_SET = 0x300A0115;

    /** (300A,0116) Wedge Position Sequence, VR SQ, VM 1. */
    public static final int WEDGE_POSITION_SEQUENCE = 0x300A0116;

    /** (300A,0118) Wedge Position, VR CS, VM 1. */
    public static final int WEDGE_POSITION = 0x300A0118;

    /** (300A,011A) Beam Limiting Device Position Sequence, VR SQ, VM 1. */
    public static final int BEAM_LIMITING_DEVICE_POSITION_SEQUENCE = 0x300A011A;

    /** (300A,011C) Leaf/Jaw Positions, VR DS, VM 2-2n. */
    public static final int LEAF_JAW_POSITIONS = 0x300A011C;

    /** (300A,011E) Gantry Angle, VR DS, VM 1. */
    public static final int GANTRY_ANGLE = 0x300A011E;

    /** (300A,011F) Gantry Rotation Direction, VR CS, VM 1. */
    public static final int GANTRY_ROTATION_DIRECTION = 0x300A011F;

    /** (300A,0120) Beam Limiting Device Angle, VR DS, VM 1. */
    public static final int BEAM_LIMITING_DEVICE_ANGLE = 0x300A0120;

    /** (300A,0121) Beam Limiting Device Rotation Direction, VR CS, VM 1. */
    public static final int BEAM_LIMITING_DEVICE_ROTATION_DIRECTION = 0x300A0121;

    /** (300A,0122) Patient Support Angle, VR DS, VM 1. */
    public static final int PATIENT_SUPPORT_ANGLE = 0x300A0122;

    /** (300A,0123) Patient Support Rotation Direction, VR CS, VM 1. */
    public static final int PATIENT_SUPPORT_ROTATION_DIRECTION = 0x300A0123;

    /** (300A,0124) Table Top Eccentric Axis Distance, VR DS, VM 1. */
    public static final int TABLE_TOP_ECCENTRIC_AXIS_DISTANCE = 0x300A0124;

    /** (300A,0125) Table Top Eccentric Angle, VR DS, VM 1. */
    public static final int TABLE_TOP_ECCENTRIC_ANGLE = 0x300A0125;

    /** (300A,0126) Table Top Eccentric Rotation Direction, VR CS, VM 1. */
    public static final int TABLE_TOP_ECCENTRIC_ROTATION_DIRECTION = 0x300A0126;

    /** (300A,0128) Table Top Vertical Position, VR DS, VM 1. */
    public static final int TABLE_TOP_VERTICAL_POSITION = 0x300A0128;

    /** (300A,0129) Table Top Longitudinal Position, VR DS, VM 1. */
    public static final int TABLE_TOP_LONGITUDINAL_POSITION = 0x300A0129;

    /** (300A,012A) Table Top Lateral Position, VR DS, VM 1. */
    public static final int TABLE_TOP_LATERAL_POSITION = 0x300A012A;

    /** (300A,012C) Isocenter Position, VR DS, VM 3. */
    public static final int ISOCENTER_POSITION = 0x300A012C;

    /** (300A,012E) Surface Entry Point, VR DS, VM 3. */
    public static final int SURFACE_ENTRY_POINT = 0x300A012E;

    /** (300A,0130) Source to Surface Distance, VR DS, VM 1. */
    public static final int SOURCE_TO_SURFACE_DISTANCE = 0x300A0130;

    /** (300A,0131) Average Beam Dose Point Source to External Contour Distance, VR FL, VM 1. */
    public static final int AVERAGE_BEAM_DOSE_POINT_SOURCE_TO_EXTERNAL_CONTOUR_DISTANCE = 0x300A0131;

    /** (300A,0132) Source to External Contour Distance, VR FL, VM 1. */
    public static final int SOURCE_TO_EXTERNAL_CONTOUR_DISTANCE = 0x300A0132;

    /** (300A,0133) External Contour Entry Point, VR FL, VM 3. */
    public static final int EXTERNAL_CONTOUR_ENTRY_POINT = 0x300A0133;

    /** (300A,0134) Cumulative Meterset Weight, VR DS, VM 1. */
    public static final int CUMULATIVE_METERSET_WEIGHT = 0x300A0134;

    /** (300A,0140) Table Top Pitch Angle, VR FL, VM 1. */
    public static final int TABLE_TOP_PITCH_ANGLE = 0x300A0140;

    /** (300A,0142) Table Top Pitch Rotation Direction, VR CS, VM 1. */
    public static final int TABLE_TOP_PITCH_ROTATION_DIRECTION = 0x300A0142;

    /** (300A,0144) Table Top Roll Angle, VR FL, VM 1. */
    public static final int TABLE_TOP_ROLL_ANGLE = 0x300A0144;

    /** (300A,0146) Table Top Roll Rotation Direction, VR CS, VM 1. */
    public static final int TABLE_TOP_ROLL_ROTATION_DIRECTION = 0x300A0146;

    /** (300A,0148) Head Fixation Angle, VR FL, VM 1. */
    public static final int HEAD_FIXATION_ANGLE = 0x300A0148;

    /** (300A,014A) Gantry Pitch Angle, VR FL, VM 1. */
    public static final int GANTRY_PITCH_ANGLE = 0x300A014A;

    /** (300A,014C) Gantry Pitch Rotation Direction, VR CS, VM 1. */
    public static final int GANTRY_PITCH_ROTATION_DIRECTION = 0x300A014C;

    /** (300A,014E) Gantry Pitch Angle Tolerance, VR FL, VM 1. */
    public static final int GANTRY_PITCH_ANGLE_TOLERANCE = 0x300A014E;

    /** (300A,0150) Fixation Eye, VR CS, VM 1. */
    public static final int FIXATION_EYE = 0x300A0150;

    /** (300A,0151) Chair Head Frame Position, VR DS, VM 1. */
    public static final int CHAIR_HEAD_FRAME_POSITION = 0x300A0151;

    /** (300A,0152) Head Fixation Angle Tolerance, VR DS, VM 1. */
    public static final int HEAD_FIXATION_ANGLE_TOLERANCE = 0x300A0152;

    /** (300A,0153) Chair Head Frame Position Tolerance, VR DS, VM 1. */
    public static final int CHAIR_HEAD_FRAME_POSITION_TOLERANCE = 0x300A0153;

    /** (300A,0154) Fixation Light Azimuthal Angle Tolerance, VR DS, VM 1. */
    public static final int FIXATION_LIGHT_AZIMUTHAL_ANGLE_TOLERANCE = 0x300A0154;

    /** (300A,0155) Fixation Light Polar Angle Tolerance, VR DS, VM 1. */
    public static final int FIXATION_LIGHT_POLAR_ANGLE_TOLERANCE = 0x300A0155;

    /** (300A,0180) Patient Setup Sequence, VR SQ, VM 1. */
    public static final int PATIENT_SETUP_SEQUENCE = 0x300A0180;

    /** (300A,0182) Patient Setup Number, VR IS, VM 1. */
    public static final int PATIENT_SETUP_NUMBER = 0x300A0182;

    /** (300A,0183) Patient Setup Label, VR LO, VM 1. */
    public static final int PATIENT_SETUP_LABEL = 0x300A0183;

    /** (300A,0184) Patient Additional Position, VR LO, VM 1. */
    public static final int PATIENT_ADDITIONAL_POSITION = 0x300A0184;

    /** (300A,0190) Fixation Device Sequence, VR SQ, VM 1. */
    public static final int FIXATION_DEVICE_SEQUENCE = 0x300A0190;

    /** (300A,0192) Fixation Device Type, VR CS, VM 1. */
    public static final int FIXATION_DEVICE_TYPE = 0x300A0192;

    /** (300A,0194) Fixation Device Label, VR SH, VM 1. */
    public static final int FIXATION_DEVICE_LABEL = 0x300A0194;

    /** (300A,0196) Fixation Device Description, VR ST, VM 1. */
    public static final int FIXATION_DEVICE_DESCRIPTION = 0x300A0196;

    /** (300A,0198) Fixation Device Position, VR SH, VM 1. */
    public static final int FIXATION_DEVICE_POSITION = 0x300A0198;

    /** (300A,0199) Fixation Device Pitch Angle, VR FL, VM 1. */
    public static final int FIXATION_DEVICE_PITCH_ANGLE = 0x300A0199;

    /** (300A,019A) Fixation Device Roll Angle, VR FL, VM 1. */
    public static final int FIXATION_DEVICE_ROLL_ANGLE = 0x300A019A;

    /** (300A,01A0) Shielding Device Sequence, VR SQ, VM 1. */
    public static final int SHIELDING_DEVICE_SEQUENCE = 0x300A01A0;

    /** (300A,01A2) Shielding Device Type, VR CS, VM 1. */
    public static final int SHIELDING_DEVICE_TYPE = 0x300A01A2;

    /** (300A,01A4) Shielding Device Label, VR SH, VM 1. */
    public static final int SHIELDING_DEVICE_LABEL = 0x300A01A4;

    /** (300A,01A6) Shielding Device Description, VR ST, VM 1. */
    public static final int SHIELDING_DEVICE_DESCRIPTION = 0x300A01A6;

    /** (300A,01A8) Shielding Device Position, VR SH, VM 1. */
    public static final int SHIELDING_DEVICE_POSITION = 0x300A01A8;

    /** (300A,01B0) Setup Technique, VR CS, VM 1. */
    public static final int SETUP_TECHNIQUE = 0x300A01B0;

    /** (300A,01B2) Setup Technique Description, VR ST, VM 1. */
    public static final int SETUP_TECHNIQUE_DESCRIPTION = 0x300A01B2;

    /** (300A,01B4) Setup Device Sequence, VR SQ, VM 1. */
    public static final int SETUP_DEVICE_SEQUENCE = 0x300A01B4;

    /** (300A,01B6) Setup Device Type, VR CS, VM 1. */
    public static final int SETUP_DEVICE_TYPE = 0x300A01B6;

    /** (300A,01B8) Setup Device Label, VR SH, VM 1. */
    public static final int SETUP_DEVICE_LABEL = 0x300A01B8;

    /** (300A,01BA) Setup Device Description, VR ST, VM 1. */
    public static final int SETUP_DEVICE_DESCRIPTION = 0x300A01BA;

    /** (300A,01BC) Setup Device Parameter, VR DS, VM 1. */
    public static final int SETUP_DEVICE_PARAMETER = 0x300A01BC;

    /** (300A,01D0) Setup Reference Description, VR ST, VM 1. */
    public static final int SETUP_REFERENCE_DESCRIPTION = 0x300A01D0;

    /** (300A,01D2) Table Top Vertical Setup Displacement, VR DS, VM 1. */
    public static final int TABLE_TOP_VERTICAL_SETUP_DISPLACEMENT = 0x300A01D2;

    /** (300A,01D4) Table Top Longitudinal Setup Displacement, VR DS, VM 1. */
    public static final int TABLE_TOP_LONGITUDINAL_SETUP_DISPLACEMENT = 0x300A01D4;

    /** (300A,01D6) Table Top Lateral Setup Displacement, VR DS, VM 1. */
    public static final int TABLE_TOP_LATERAL_SETUP_DISPLACEMENT = 0x300A01D6;

    /** (300A,0200) Brachy Treatment Technique, VR CS, VM 1. */
    public static final int BRACHY_TREATMENT_TECHNIQUE = 0x300A0200;

    /** (300A,0202) Brachy Treatment Type, VR CS, VM 1. */
    public static final int BRACHY_TREATMENT_TYPE = 0x300A0202;

    /** (300A,0206) Treatment Machine Sequence, VR SQ, VM 1. */
    public static final int TREATMENT_MACHINE_SEQUENCE = 0x300A0206;

    /** (300A,0210) Source Sequence, VR SQ, VM 1. */
    public static final int SOURCE_SEQUENCE = 0x300A0210;

    /** (300A,0212) Source Number, VR IS, VM 1. */
    public static final int SOURCE_NUMBER = 0x300A0212;

    /** (300A,0214) Source Type, VR CS, VM 1. */
    public static final int SOURCE_TYPE = 0x300A0214;

    /** (300A,0216) Source Manufacturer, VR LO, VM 1. */
    public static final int SOURCE_MANUFACTURER = 0x300A0216;

    /** (300A,0218) Active Source Diameter, VR DS, VM 1. */
    public static final int ACTIVE_SOURCE_DIAMETER = 0x300A0218;

    /** (300A,021A) Active Source Length, VR DS, VM 1. */
    public static final int ACTIVE_SOURCE_LENGTH = 0x300A021A;

    /** (300A,021B) Source Model ID, VR SH, VM 1. */
    public static final int SOURCE_MODEL_ID = 0x300A021B;

    /** (300A,021C) Source Description, VR LO, VM 1. */
    public static final int SOURCE_DESCRIPTION = 0x300A021C;

    /** (300A,0222) Source Encapsulation Nominal Thickness, VR DS, VM 1. */
    public static final int SOURCE_ENCAPSULATION_NOMINAL_THICKNESS = 0x300A0222;

    /** (300A,0224) Source Encapsulation Nominal Transmission, VR DS, VM 1. */
    public static final int SOURCE_ENCAPSULATION_NOMINAL_TRANSMISSION = 0x300A0224;

    /** (300A,0226) Source Isotope Name, VR LO, VM 1. */
    public static final int SOURCE_ISOTOPE_NAME = 0x300A0226;

    /** (300A,0228) Source Isotope Half Life, VR DS, VM 1. */
    public static final int SOURCE_ISOTOPE_HALF_LIFE = 0x300A0228;

    /** (300A,0229) Source Strength Units, VR CS, VM 1. */
    public static final int SOURCE_STRENGTH_UNITS = 0x300A0229;

    /** (300A,022A) Reference Air Kerma Rate, VR DS, VM 1. */
    public static final int REFERENCE_AIR_KERMA_RATE = 0x300A022A;

    /** (300A,022B) Source Strength, VR DS, VM 1. */
    public static final int SOURCE_STRENGTH = 0x300A022B;

    /** (300A,022C) Source Strength Reference Date, VR DA, VM 1. */
    public static final int SOURCE_STRENGTH_REFERENCE_DATE = 0x300A022C;

    /** (300A,022E) Source Strength Reference Time, VR TM, VM 1. */
    public static final int SOURCE_STRENGTH_REFERENCE_TIME = 0x300A022E;

    /** (300A,0230) Application Setup Sequence, VR SQ, VM 1. */
    public static final int APPLICATION_SETUP_SEQUENCE = 0x300A0230;

    /** (300A,0232) Application Setup Type, VR CS, VM 1. */
    public static final int APPLICATION_SETUP_TYPE = 0x300A0232;

    /** (300A,0234) Application Setup Number, VR IS, VM 1. */
    public static final int APPLICATION_SETUP_NUMBER = 0x300A0234;

    /** (300A,0236) Application Setup Name, VR LO, VM 1. */
    public static final int APPLICATION_SETUP_NAME = 0x300A0236;

    /** (300A,0238) Application Setup Manufacturer, VR LO, VM 1. */
    public static final int APPLICATION_SETUP_MANUFACTURER = 0x300A0238;

    /** (300A,0240) Template Number, VR IS, VM 1. */
    public static final int TEMPLATE_NUMBER = 0x300A0240;

    /** (300A,0242) Template Type, VR SH, VM 1. */
    public static final int TEMPLATE_TYPE = 0x300A0242;

    /** (300A,0244) Template Name, VR LO, VM 1. */
    public static final int TEMPLATE_NAME = 0x300A0244;

    /** (300A,0250) Total Reference Air Kerma, VR DS, VM 1. */
    public static final int TOTAL_REFERENCE_AIR_KERMA = 0x300A0250;

    /** (300A,0260) Brachy Accessory Device Sequence, VR SQ, VM 1. */
    public static final int BRACHY_ACCESSORY_DEVICE_SEQUENCE = 0x300A0260;

    /** (300A,0262) Brachy Accessory Device Number, VR IS, VM 1. */
    public static final int BRACHY_ACCESSORY_DEVICE_NUMBER = 0x300A0262;

    /** (300A,0263) Brachy Accessory Device ID, VR SH, VM 1. */
    public static final int BRACHY_ACCESSORY_DEVICE_ID = 0x300A0263;

    /** (300A,0264) Brachy Accessory Device Type, VR CS, VM 1. */
    public static final int BRACHY_ACCESSORY_DEVICE_TYPE = 0x300A0264;

    /** (300A,0266) Brachy Accessory Device Name, VR LO, VM 1. */
    public static final int BRACHY_ACCESSORY_DEVICE_NAME = 0x300A0266;

    /** (300A,026A) Brachy Accessory Device Nominal Thickness, VR DS, VM 1. */
    public static final int BRACHY_ACCESSORY_DEVICE_NOMINAL_THICKNESS = 0x300A026A;

    /** (300A,026C) Brachy Accessory Device Nominal Transmission, VR DS, VM 1. */
    public static final int BRACHY_ACCESSORY_DEVICE_NOMINAL_TRANSMISSION = 0x300A026C;

    /** (300A,0271) Channel Effective Length, VR DS, VM 1. */
    public static final int CHANNEL_EFFECTIVE_LENGTH = 0x300A0271;

    /** (300A,0272) Channel Inner Length, VR DS, VM 1. */
    public static final int CHANNEL_INNER_LENGTH = 0x300A0272;

    /** (300A,0273) Afterloader Channel ID, VR SH, VM 1. */
    public static final int AFTERLOADER_CHANNEL_ID = 0x300A0273;

    /** (300A,0274) Source Applicator Tip Length, VR DS, VM 1. */
    public static final int SOURCE_APPLICATOR_TIP_LENGTH = 0x300A0274;

    /** (300A,0280) Channel Sequence, VR SQ, VM 1. */
    public static final int CHANNEL_SEQUENCE = 0x300A0280;

    /** (300A,0282) Channel Number, VR IS, VM 1. */
    public static final int CHANNEL_NUMBER = 0x300A0282;

    /** (300A,0284) Channel Length, VR DS, VM 1. */
    public static final int CHANNEL_LENGTH = 0x300A0284;

    /** (300A,0286) Channel Total Time, VR DS, VM 1. */
    public static final int CHANNEL_TOTAL_TIME = 0x300A0286;

    /** (300A,0288) Source Movement Type, VR CS, VM 1. */
    public static final int SOURCE_MOVEMENT_TYPE = 0x300A0288;

    /** (300A,028A) Number of Pulses, VR IS, VM 1. */
    public static final int NUMBER_OF_PULSES = 0x300A028A;

    /** (300A,028C) Pulse Repetition Interval, VR DS, VM 1. */
    public static final int PULSE_REPETITION_INTERVAL = 0x300A028C;

    /** (300A,0290) Source Applicator Number, VR IS, VM 1. */
    public static final int SOURCE_APPLICATOR_NUMBER = 0x300A0290;

    /** (300A,0291) Source Applicator ID, VR SH, VM 1. */
    public static final int SOURCE_APPLICATOR_ID = 0x300A0291;

    /** (300A,0292) Source Applicator Type, VR CS, VM 1. */
    public static final int SOURCE_APPLICATOR_TYPE = 0x300A0292;

    /** (300A,0294) Source Applicator Name, VR LO, VM 1. */
    public static final int SOURCE_APPLICATOR_NAME = 0x300A0294;

    /** (300A,0296) Source Applicator Length, VR DS, VM 1. */
    public static final int SOURCE_APPLICATOR_LENGTH = 0x300A0296;

    /** (300A,0298) Source Applicator Manufacturer, VR LO, VM 1. */
    public static final int SOURCE_APPLICATOR_MANUFACTURER = 0x300A0298;

    /** (300A,029C) Source Applicator Wall Nominal Thickness, VR DS, VM 1. */
    public static final int SOURCE_APPLICATOR_WALL_NOMINAL_THICKNESS = 0x300A029C;

    /** (300A,029E) Source Applicator Wall Nominal Transmission, VR DS, VM 1. */
    public static final int SOURCE_APPLICATOR_WALL_NOMINAL_TRANSMISSION = 0x300A029E;

    /** (300A,02A0) Source Applicator Step Size, VR DS, VM 1. */
    public static final int SOURCE_APPLICATOR_STEP_SIZE = 0x300A02A0;

    /** (300A,02A1) Applicator Shape Referenced ROI Number, VR IS, VM 1. */
    public static final int APPLICATOR_SHAPE_REFERENCED_ROI_NUMBER = 0x300A02A1;

    /** (300A,02A2) Transfer Tube Number, VR IS, VM 1. */
    public static final int TRANSFER_TUBE_NUMBER = 0x300A02A2;

    /** (300A,02A4) Transfer Tube Length, VR DS, VM 1. */
    public static final int TRANSFER_TUBE_LENGTH = 0x300A02A4;

    /** (300A,02B0) Channel Shield Sequence, VR SQ, VM 1. */
    public static final int CHANNEL_SHIELD_SEQUENCE = 0x300A02B0;

    /** (300A,02B2) Channel Shield Number, VR IS, VM 1. */
    public static final int CHANNEL_SHIELD_NUMBER = 0x300A02B2;

    /** (300A,02B3) Channel Shield ID, VR SH, VM 1. */
    public static final int CHANNEL_SHIELD_ID = 0x300A02B3;

    /** (300A,02B4) Channel Shield Name, VR LO, VM 1. */
    public static final int CHANNEL_SHIELD_NAME = 0x300A02B4;

    /** (300A,02B8) Channel Shield Nominal Thickness, VR DS, VM 1. */
    public static final int CHANNEL_SHIELD_NOMINAL_THICKNESS = 0x300A02B8;

    /** (300A,02BA) Channel Shield Nominal Transmission, VR DS, VM 1. */
    public static final int CHANNEL_SHIELD_NOMINAL_TRANSMISSION = 0x300A02BA;

    /** (300A,02C8) Final Cumulative Time Weight, VR DS, VM 1. */
    public static final int FINAL_CUMULATIVE_TIME_WEIGHT = 0x300A02C8;

    /** (300A,02D0) Brachy Control Point Sequence, VR SQ, VM 1. */
    public static final int BRACHY_CONTROL_POINT_SEQUENCE = 0x300A02D0;

    /** (300A,02D2) Control Point Relative Position, VR DS, VM 1. */
    public static final int CONTROL_POINT_RELATIVE_POSITION = 0x300A02D2;

    /** (300A,02D4) Control Point 3D Position, VR DS, VM 3. */
    public static final int CONTROL_POINT3_D_POSITION = 0x300A02D4;

    /** (300A,02D6) Cumulative Time Weight, VR DS, VM 1. */
    public static final int CUMULATIVE_TIME_WEIGHT = 0x300A02D6;

    /** (300A,02E0) Compensator Divergence, VR CS, VM 1. */
    public static final int COMPENSATOR_DIVERGENCE = 0x300A02E0;

    /** (300A,02E1) Compensator Mounting Position, VR CS, VM 1. */
    public static final int COMPENSATOR_MOUNTING_POSITION = 0x300A02E1;

    /** (300A,02E2) Source to Compensator Distance, VR DS, VM 1-n. */
    public static final int SOURCE_TO_COMPENSATOR_DISTANCE = 0x300A02E2;

    /** (300A,02E3) Total Compensator Tray Water-Equivalent Thickness, VR FL, VM 1. */
    public static final int TOTAL_COMPENSATOR_TRAY_WATER_EQUIVALENT_THICKNESS = 0x300A02E3;

    /** (300A,02E4) Isocenter to Compensator Tray Distance, VR FL, VM 1. */
    public static final int ISOCENTER_TO_COMPENSATOR_TRAY_DISTANCE = 0x300A02E4;

    /** (300A,02E5) Compensator Column Offset, VR FL, VM 1. */
    public static final int COMPENSATOR_COLUMN_OFFSET = 0x300A02E5;

    /** (300A,02E6) Isocenter to Compensator Distances, VR FL, VM 1-n. */
    public static final int ISOCENTER_TO_COMPENSATOR_DISTANCES = 0x300A02E6;

    /** (300A,02E7) Compensator Relative Stopping Power Ratio, VR FL, VM 1. */
    public static final int COMPENSATOR_RELATIVE_STOPPING_POWER_RATIO = 0x300A02E7;

    /** (300A,02E8) Compensator Milling Tool Diameter, VR FL, VM 1. */
    public static final int COMPENSATOR_MILLING_TOOL_DIAMETER = 0x300A02E8;

    /** (300A,02EA) Ion Range Compensator Sequence, VR SQ, VM 1. */
    public static final int ION_RANGE_COMPENSATOR_SEQUENCE = 0x300A02EA;

    /** (300A,02EB) Compensator Description, VR LT, VM 1. */
    public static final int COMPENSATOR_DESCRIPTION = 0x300A02EB;

    /** (300A,0302) Radiation Mass Number, VR IS, VM 1. */
    public static final int RADIATION_MASS_NUMBER = 0x300A0302;

    /** (300A,0304) Radiation Atomic Number, VR IS, VM 1. */
    public static final int RADIATION_ATOMIC_NUMBER = 0x300A0304;

    /** (300A,0306) Radiation Charge State, VR SS, VM 1. */
    public static final int RADIATION_CHARGE_STATE = 0x300A0306;

    /** (300A,0308) Scan Mode, VR CS, VM 1. */
    public static final int SCAN_MODE = 0x300A0308;

    /** (300A,0309) Modulated Scan Mode Type, VR CS, VM 1. */
    public static final int MODULATED_SCAN_MODE_TYPE = 0x300A0309;

    /** (300A,030A) Virtual Source-Axis Distances, VR FL, VM 2. */
    public static final int VIRTUAL_SOURCE_AXIS_DISTANCES = 0x300A030A;

    /** (300A,030C) Snout Sequence, VR SQ, VM 1. */
    public static final int SNOUT_SEQUENCE = 0x300A030C;

    /** (300A,030D) Snout Position, VR FL, VM 1. */
    public static final int SNOUT_POSITION = 0x300A030D;

    /** (300A,030F) Snout ID, VR SH, VM 1. */
    public static final int SNOUT_ID = 0x300A030F;

    /** (300A,0312) Number of Range Shifters, VR IS, VM 1. */
    public static final int NUMBER_OF_RANGE_SHIFTERS = 0x300A0312;

    /** (300A,0314) Range Shifter Sequence, VR SQ, VM 1. */
    public static final int RANGE_SHIFTER_SEQUENCE = 0x300A0314;

    /** (300A,0316) Range Shifter Number, VR IS, VM 1. */
    public static final int RANGE_SHIFTER_NUMBER = 0x300A0316;

    /** (300A,0318) Range Shifter ID, VR SH, VM 1. */
    public static final int RANGE_SHIFTER_ID = 0x300A0318;

    /** (300A,0320) Range Shifter Type, VR CS, VM 1. */
    public static final int RANGE_SHIFTER_TYPE = 0x300A0320;

    /** (300A,0322) Range Shifter Description, VR LO, VM 1. */
    public static final int RANGE_SHIFTER_DESCRIPTION = 0x300A0322;

    /** (300A,0330) Number of Lateral Spreading Devices, VR IS, VM 1. */
    public static final int NUMBER_OF_LATERAL_SPREADING_DEVICES = 0x300A0330;

    /** (300A,0332) Lateral Spreading Device Sequence, VR SQ, VM 1. */
    public static final int LATERAL_SPREADING_DEVICE_SEQUENCE = 0x300A0332;

    /** (300A,0334) Lateral Spreading Device Number, VR IS, VM 1. */
    public static final int LATERAL_SPREADING_DEVICE_NUMBER = 0x300A0334;

    /** (300A,0336) Lateral Spreading Device ID, VR SH, VM 1. */
    public static final int LATERAL_SPREADING_DEVICE_ID = 0x300A0336;

    /** (300A,0338) Lateral Spreading Device Type, VR CS, VM 1. */
    public static final int LATERAL_SPREADING_DEVICE_TYPE = 0x300A0338;

    /** (300A,033A) Lateral Spreading Device Description, VR LO, VM 1. */
    public static final int LATERAL_SPREADING_DEVICE_DESCRIPTION = 0x300A033A;

    /** (300A,033C) Lateral Spreading Device Water Equivalent Thickness, VR FL, VM 1. */
    public static final int LATERAL_SPREADING_DEVICE_WATER_EQUIVALENT_THICKNESS = 0x300A033C;

    /** (300A,0340) Number of Range Modulators, VR IS, VM 1. */
    public static final int NUMBER_OF_RANGE_MODULATORS = 0x300A0340;

    /** (300A,0342) Range Modulator Sequence, VR SQ, VM 1. */
    public static final int RANGE_MODULATOR_SEQUENCE = 0x300A0342;

    /** (300A,0344) Range Modulator Number, VR IS, VM 1. */
    public static final int RANGE_MODULATOR_NUMBER = 0x300A0344;

    /** (300A,0346) Range Modulator ID, VR SH, VM 1. */
    public static final int RANGE_MODULATOR_ID = 0x300A0346;

    /** (300A,0348) Range Modulator Type, VR CS, VM 1. */
    public static final int RANGE_MODULATOR_TYPE = 0x300A0348;

    /** (300A,034A) Range Modulator Description, VR LO, VM 1. */
    public static final int RANGE_MODULATOR_DESCRIPTION = 0x300A034A;

    /** (300A,034C) Beam Current Modulation ID, VR SH, VM 1. */
    public static final int BEAM_CURRENT_MODULATION_ID = 0x300A034C;

    /** (300A,0350) Patient Support Type, VR CS, VM 1. */
    public static final int PATIENT_SUPPORT_TYPE = 0x300A0350;

    /** (300A,0352) Patient Support ID, VR SH, VM 1. */
    public static final int PATIENT_SUPPORT_ID = 0x300A0352;

    /** (300A,0354) Patient Support Accessory Code, VR LO, VM 1. */
    public static final int PATIENT_SUPPORT_ACCESSORY_CODE = 0x300A0354;

    /** (300A,0355) Tray Accessory Code, VR LO, VM 1. */
    public static final int TRAY_ACCESSORY_CODE = 0x300A0355;

    /** (300A,0356) Fixation Light Azimuthal Angle, VR FL, VM 1. */
    public static final int FIXATION_LIGHT_AZIMUTHAL_ANGLE = 0x300A0356;

    /** (300A,0358) Fixation Light Polar Angle, VR FL, VM 1. */
    public static final int FIXATION_LIGHT_POLAR_ANGLE = 0x300A0358;

    /** (300A,035A) Meterset Rate, VR FL, VM 1. */
    public static final int METERSET_RATE = 0x300A035A;

    /** (300A,0360) Range Shifter Settings Sequence, VR SQ, VM 1. */
    public static final int RANGE_SHIFTER_SETTINGS_SEQUENCE = 0x300A0360;

    /** (300A,0362) Range Shifter Setting, VR LO, VM 1. */
    public static final int RANGE_SHIFTER_SETTING = 0x300A0362;

    /** (300A,0364) Isocenter to Range Shifter Distance, VR FL, VM 1. */
    public static final int ISOCENTER_TO_RANGE_SHIFTER_DISTANCE = 0x300A0364;

    /** (300A,0366) Range Shifter Water Equivalent Thickness, VR FL, VM 1. */
    public static final int RANGE_SHIFTER_WATER_EQUIVALENT_THICKNESS = 0x300A0366;

    /** (300A,0370) Lateral Spreading Device Settings Sequence, VR SQ, VM 1. */
    public static final int LATERAL_SPREADING_DEVICE_SETTINGS_SEQUENCE = 0x300A0370;

    /** (300A,0372) Lateral Spreading Device Setting, VR LO, VM 1. */
    public static final int LATERAL_SPREADING_DEVICE_SETTING = 0x300A0372;

    /** (300A,0374) Isocenter to Lateral Spreading Device Distance, VR FL, VM 1. */
    public static final int ISOCENTER_TO_LATERAL_SPREADING_DEVICE_DISTANCE = 0x300A0374;

    /** (300A,0380) Range Modulator Settings Sequence, VR SQ, VM 1. */
    public static final int RANGE_MODULATOR_SETTINGS_SEQUENCE = 0x300A0380;

    /** (300A,0382) Range Modulator Gating Start Value, VR FL, VM 1. */
    public static final int RANGE_MODULATOR_GATING_START_VALUE = 0x300A0382;

    /** (300A,0384) Range Modulator Gating Stop Value, VR FL, VM 1. */
    public static final int RANGE_MODULATOR_GATING_STOP_VALUE = 0x300A0384;

    /** (300A,0386) Range Modulator Gating Start Water Equivalent Thickness, VR FL, VM 1. */
    public static final int RANGE_MODULATOR_GATING_START_WATER_EQUIVALENT_THICKNESS = 0x300A0386;

    /** (300A,0388) Range Modulator Gating Stop Water Equivalent Thickness, VR FL, VM 1. */
    public static final int RANGE_MODULATOR_GATING_STOP_WATER_EQUIVALENT_THICKNESS = 0x300A0388;

    /** (300A,038A) Isocenter to Range Modulator Distance, VR FL, VM 1. */
    public static final int ISOCENTER_TO_RANGE_MODULATOR_DISTANCE = 0x300A038A;

    /** (300A,038F) Scan Spot Time Offset, VR FL, VM 1-n. */
    public static final int SCAN_SPOT_TIME_OFFSET = 0x300A038F;

    /** (300A,0390) Scan Spot Tune ID, VR SH, VM 1. */
    public static final int SCAN_SPOT_TUNE_ID = 0x300A0390;

    /** (300A,0391) Scan Spot Prescribed Indices, VR IS, VM 1-n. */
    public static final int SCAN_SPOT_PRESCRIBED_INDICES = 0x300A0391;

    /** (300A,0392) Number of Scan Spot Positions, VR IS, VM 1. */
    public static final int NUMBER_OF_SCAN_SPOT_POSITIONS = 0x300A0392;

    /** (300A,0393) Scan Spot Reordered, VR CS, VM 1. */
    public static final int SCAN_SPOT_REORDERED = 0x300A0393;

    /** (300A,0394) Scan Spot Position Map, VR FL, VM 1-n. */
    public static final int SCAN_SPOT_POSITION_MAP = 0x300A0394;

    /** (300A,0395) Scan Spot Reordering Allowed, VR CS, VM 1. */
    public static final int SCAN_SPOT_REORDERING_ALLOWED = 0x300A0395;

    /** (300A,0396) Scan Spot Meterset Weights, VR FL, VM 1-n. */
    public static final int SCAN_SPOT_METERSET_WEIGHTS = 0x300A0396;

    /** (300A,0398) Scanning Spot Size, VR FL, VM 2. */
    public static final int SCANNING_SPOT_SIZE = 0x300A0398;

    /** (300A,0399) Scan Spot Sizes Delivered, VR FL, VM 2-2n. */
    public static final int SCAN_SPOT_SIZES_DELIVERED = 0x300A0399;

    /** (300A,039A) Number of Paintings, VR IS, VM 1. */
    public static final int NUMBER_OF_PAINTINGS = 0x300A039A;

    /** (300A,03A0) Ion Tolerance Table Sequence, VR SQ, VM 1. */
    public static final int ION_TOLERANCE_TABLE_SEQUENCE = 0x300A03A0;

    /** (300A,03A2) Ion Beam Sequence, VR SQ, VM 1. */
    public static final int ION_BEAM_SEQUENCE = 0x300A03A2;

    /** (300A,03A4) Ion Beam Limiting Device Sequence, VR SQ, VM 1. */
    public static final int ION_BEAM_LIMITING_DEVICE_SEQUENCE = 0x300A03A4;

    /** (300A,03A6) Ion Block Sequence, VR SQ, VM 1. */
    public static final int ION_BLOCK_SEQUENCE = 0x300A03A6;

    /** (300A,03A8) Ion Control Point Sequence, VR SQ, VM 1. */
    public static final int ION_CONTROL_POINT_SEQUENCE = 0x300A03A8;

    /** (300A,03AA) Ion Wedge Sequence, VR SQ, VM 1. */
    public static final int ION_WEDGE_SEQUENCE = 0x300A03AA;

    /** (300A,03AC) Ion Wedge Position Sequence, VR SQ, VM 1. */
    public static final int ION_WEDGE_POSITION_SEQUENCE = 0x300A03AC;

    /** (300A,0401) Referenced Setup Image Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_SETUP_IMAGE_SEQUENCE = 0x300A0401;

    /** (300A,0402) Setup Image Comment, VR ST, VM 1. */
    public static final int SETUP_IMAGE_COMMENT = 0x300A0402;

    /** (300A,0410) Motion Synchronization Sequence, VR SQ, VM 1. */
    public static final int MOTION_SYNCHRONIZATION_SEQUENCE = 0x300A0410;

    /** (300A,0412) Control Point Orientation, VR FL, VM 3. */
    public static final int CONTROL_POINT_ORIENTATION = 0x300A0412;

    /** (300A,0420) General Accessory Sequence, VR SQ, VM 1. */
    public static final int GENERAL_ACCESSORY_SEQUENCE = 0x300A0420;

    /** (300A,0421) General Accessory ID, VR SH, VM 1. */
    public static final int GENERAL_ACCESSORY_ID = 0x300A0421;

    /** (300A,0422) General Accessory Description, VR ST, VM 1. */
    public static final int GENERAL_ACCESSORY_DESCRIPTION = 0x300A0422;

    /** (300A,0423) General Accessory Type, VR CS, VM 1. */
    public static final int GENERAL_ACCESSORY_TYPE = 0x300A0423;

    /** (300A,0424) General Accessory Number, VR IS, VM 1. */
    public static final int GENERAL_ACCESSORY_NUMBER = 0x300A0424;

    /** (300A,0425) Source to General Accessory Distance, VR FL, VM 1. */
    public static final int SOURCE_TO_GENERAL_ACCESSORY_DISTANCE = 0x300A0425;

    /** (300A,0426) Isocenter to General Accessory Distance, VR DS, VM 1. */
    public static final int ISOCENTER_TO_GENERAL_ACCESSORY_DISTANCE = 0x300A0426;

    /** (300A,0431) Applicator Geometry Sequence, VR SQ, VM 1. */
    public static final int APPLICATOR_GEOMETRY_SEQUENCE = 0x300A0431;

    /** (300A,0432) Applicator Aperture Shape, VR CS, VM 1. */
    public static final int APPLICATOR_APERTURE_SHAPE = 0x300A0432;

    /** (300A,0433) Applicator Opening, VR FL, VM 1. */
    public static final int APPLICATOR_OPENING = 0x300A0433;

    /** (300A,0434) Applicator Opening X, VR FL, VM 1. */
    public static final int APPLICATOR_OPENING_X = 0x300A0434;

    /** (300A,0435) Applicator Opening Y, VR FL, VM 1. */
    public static final int APPLICATOR_OPENING_Y = 0x300A0435;

    /** (300A,0436) Source to Applicator Mounting Position Distance, VR FL, VM 1. */
    public static final int SOURCE_TO_APPLICATOR_MOUNTING_POSITION_DISTANCE = 0x300A0436;

    /** (300A,0440) Number of Block Slab Items, VR IS, VM 1. */
    public static final int NUMBER_OF_BLOCK_SLAB_ITEMS = 0x300A0440;

    /** (300A,0441) Block Slab Sequence, VR SQ, VM 1. */
    public static final int BLOCK_SLAB_SEQUENCE = 0x300A0441;

    /** (300A,0442) Block Slab Thickness, VR DS, VM 1. */
    public static final int BLOCK_SLAB_THICKNESS = 0x300A0442;

    /** (300A,0443) Block Slab Number, VR US, VM 1. */
    public static final int BLOCK_SLAB_NUMBER = 0x300A0443;

    /** (300A,0450) Device Motion Control Sequence, VR SQ, VM 1. */
    public static final int DEVICE_MOTION_CONTROL_SEQUENCE = 0x300A0450;

    /** (300A,0451) Device Motion Execution Mode, VR CS, VM 1. */
    public static final int DEVICE_MOTION_EXECUTION_MODE = 0x300A0451;

    /** (300A,0452) Device Motion Observation Mode, VR CS, VM 1. */
    public static final int DEVICE_MOTION_OBSERVATION_MODE = 0x300A0452;

    /** (300A,0453) Device Motion Parameter Code Sequence, VR SQ, VM 1. */
    public static final int DEVICE_MOTION_PARAMETER_CODE_SEQUENCE = 0x300A0453;

    /** (300A,0501) Distal Depth Fraction, VR FL, VM 1. */
    public static final int DISTAL_DEPTH_FRACTION = 0x300A0501;

    /** (300A,0502) Distal Depth, VR FL, VM 1. */
    public static final int DISTAL_DEPTH = 0x300A0502;

    /** (300A,0503) Nominal Range Modulation Fractions, VR FL, VM 2. */
    public static final int NOMINAL_RANGE_MODULATION_FRACTIONS = 0x300A0503;

    /** (300A,0504) Nominal Range Modulated Region Depths, VR FL, VM 2. */
    public static final int NOMINAL_RANGE_MODULATED_REGION_DEPTHS = 0x300A0504;

    /** (300A,0505) Depth Dose Parameters Sequence, VR SQ, VM 1. */
    public static final int DEPTH_DOSE_PARAMETERS_SEQUENCE = 0x300A0505;

    /** (300A,0506) Delivered Depth Dose Parameters Sequence, VR SQ, VM 1. */
    public static final int DELIVERED_DEPTH_DOSE_PARAMETERS_SEQUENCE = 0x300A0506;

    /** (300A,0507) Delivered Distal Depth Fraction, VR FL, VM 1. */
    public static final int DELIVERED_DISTAL_DEPTH_FRACTION = 0x300A0507;

    /** (300A,0508) Delivered Distal Depth, VR FL, VM 1. */
    public static final int DELIVERED_DISTAL_DEPTH = 0x300A0508;

    /** (300A,0509) Delivered Nominal Range Modulation Fractions, VR FL, VM 2. */
    public static final int DELIVERED_NOMINAL_RANGE_MODULATION_FRACTIONS = 0x300A0509;

    /** (300A,0510) Delivered Nominal Range Modulated Region Depths, VR FL, VM 2. */
    public static final int DELIVERED_NOMINAL_RANGE_MODULATED_REGION_DEPTHS = 0x300A0510;

    /** (300A,0511) Delivered Reference Dose Definition, VR CS, VM 1. */
    public static final int DELIVERED_REFERENCE_DOSE_DEFINITION = 0x300A0511;

    /** (300A,0512) Reference Dose Definition, VR CS, VM 1. */
    public static final int REFERENCE_DOSE_DEFINITION = 0x300A0512;

    /** (300A,0600) RT Control Point Index, VR US, VM 1. */
    public static final int RT_CONTROL_POINT_INDEX = 0x300A0600;

    /** (300A,0601) Radiation Generation Mode Index, VR US, VM 1. */
    public static final int RADIATION_GENERATION_MODE_INDEX = 0x300A0601;

    /** (300A,0602) Referenced Defined Device Index, VR US, VM 1. */
    public static final int REFERENCED_DEFINED_DEVICE_INDEX = 0x300A0602;

    /** (300A,0603) Radiation Dose Identification Index, VR US, VM 1. */
    public static final int RADIATION_DOSE_IDENTIFICATION_INDEX = 0x300A0603;

    /** (300A,0604) Number of RT Control Points, VR US, VM 1. */
    public static final int NUMBER_OF_RT_CONTROL_POINTS = 0x300A0604;

    /** (300A,0605) Referenced Radiation Generation Mode Index, VR US, VM 1. */
    public static final int REFERENCED_RADIATION_GENERATION_MODE_INDEX = 0x300A0605;

    /** (300A,0606) Treatment Position Index, VR US, VM 1. */
    public static final int TREATMENT_POSITION_INDEX = 0x300A0606;

    /** (300A,0607) Referenced Device Index, VR US, VM 1. */
    public static final int REFERENCED_DEVICE_INDEX = 0x300A0607;

    /** (300A,0608) Treatment Position Group Label, VR LO, VM 1. */
    public static final int TREATMENT_POSITION_GROUP_LABEL = 0x300A0608;

    /** (300A,0609) Treatment Position Group UID, VR UI, VM 1. */
    public static final int TREATMENT_POSITION_GROUP_UID = 0x300A0609;

    /** (300A,060A) Treatment Position Group Sequence, VR SQ, VM 1. */
    public static final int TREATMENT_POSITION_GROUP_SEQUENCE = 0x300A060A;

    /** (300A,060B) Referenced Treatment Position Index, VR US, VM 1. */
    public static final int REFERENCED_TREATMENT_POSITION_INDEX = 0x300A060B;

    /** (300A,060C) Referenced Radiation Dose Identification Index, VR US, VM 1. */
    public static final int REFERENCED_RADIATION_DOSE_IDENTIFICATION_INDEX = 0x300A060C;

    /** (300A,060D) RT Accessory Holder Water-Equivalent Thickness, VR FD, VM 1. */
    public static final int RT_ACCESSORY_HOLDER_WATER_EQUIVALENT_THICKNESS = 0x300A060D;

    /** (300A,060E) Referenced RT Accessory Holder Device Index, VR US, VM 1. */
    public static final int REFERENCED_RT_ACCESSORY_HOLDER_DEVICE_INDEX = 0x300A060E;

    /** (300A,060F) RT Accessory Holder Slot Existence Flag, VR CS, VM 1. */
    public static final int RT_ACCESSORY_HOLDER_SLOT_EXISTENCE_FLAG = 0x300A060F;

    /** (300A,0610) RT Accessory Holder Slot Sequence, VR SQ, VM 1. */
    public static final int RT_ACCESSORY_HOLDER_SLOT_SEQUENCE = 0x300A0610;

    /** (300A,0611) RT Accessory Holder Slot ID, VR LO, VM 1. */
    public static final int RT_ACCESSORY_HOLDER_SLOT_ID = 0x300A0611;

    /** (300A,0612) RT Accessory Holder Slot Distance, VR FD, VM 1. */
    public static final int RT_ACCESSORY_HOLDER_SLOT_DISTANCE = 0x300A0612;

    /** (300A,0613) RT Accessory Slot Distance, VR FD, VM 1. */
    public static final int RT_ACCESSORY_SLOT_DISTANCE = 0x300A0613;

    /** (300A,0614) RT Accessory Holder Definition Sequence, VR SQ, VM 1. */
    public static final int RT_ACCESSORY_HOLDER_DEFINITION_SEQUENCE = 0x300A0614;

    /** (300A,0615) RT Accessory Device Slot ID, VR LO, VM 1. */
    public static final int RT_ACCESSORY_DEVICE_SLOT_ID = 0x300A0615;

    /** (300A,0616) RT Radiation Sequence, VR SQ, VM 1. */
    public static final int RT_RADIATION_SEQUENCE = 0x300A0616;

    /** (300A,0617) Radiation Dose Sequence, VR SQ, VM 1. */
    public static final int RADIATION_DOSE_SEQUENCE = 0x300A0617;

    /** (300A,0618) Radiation Dose Identification Sequence, VR SQ, VM 1. */
    public static final int RADIATION_DOSE_IDENTIFICATION_SEQUENCE = 0x300A0618;

    /** (300A,0619) Radiation Dose Identification Label, VR LO, VM 1. */
    public static final int RADIATION_DOSE_IDENTIFICATION_LABEL = 0x300A0619;

    /** (300A,061A) Reference Dose Type, VR CS, VM 1. */
    public static final int REFERENCE_DOSE_TYPE = 0x300A061A;

    /** (300A,061B) Primary Dose Value Indicator, VR CS, VM 1. */
    public static final int PRIMARY_DOSE_VALUE_INDICATOR = 0x300A061B;

    /** (300A,061C) Dose Values Sequence, VR SQ, VM 1. */
    public static final int DOSE_VALUES_SEQUENCE = 0x300A061C;

    /** (300A,061D) Dose Value Purpose, VR CS, VM 1-n. */
    public static final int DOSE_VALUE_PURPOSE = 0x300A061D;

    /** (300A,061E) Reference Dose Point Coordinates, VR FD, VM 3. */
    public static final int REFERENCE_DOSE_POINT_COORDINATES = 0x300A061E;

    /** (300A,061F) Radiation Dose Values Parameters Sequence, VR SQ, VM 1. */
    public static final int RADIATION_DOSE_VALUES_PARAMETERS_SEQUENCE = 0x300A061F;

    /** (300A,0620) Meterset to Dose Mapping Sequence, VR SQ, VM 1. */
    public static final int METERSET_TO_DOSE_MAPPING_SEQUENCE = 0x300A0620;

    /** (300A,0621) Expected In-Vivo Measurement Values Sequence, VR SQ, VM 1. */
    public static final int EXPECTED_IN_VIVO_MEASUREMENT_VALUES_SEQUENCE = 0x300A0621;

    /** (300A,0622) Expected In-Vivo Measurement Value Index, VR US, VM 1. */
    public static final int EXPECTED_IN_VIVO_MEASUREMENT_VALUE_INDEX = 0x300A0622;

    /** (300A,0623) Radiation Dose In-Vivo Measurement Label, VR LO, VM 1. */
    public static final int RADIATION_DOSE_IN_VIVO_MEASUREMENT_LABEL = 0x300A0623;

    /** (300A,0624) Radiation Dose Central Axis Displacement, VR FD, VM 2. */
    public static final int RADIATION_DOSE_CENTRAL_AXIS_DISPLACEMENT = 0x300A0624;

    /** (300A,0625) Radiation Dose Value, VR FD, VM 1. */
    public static final int RADIATION_DOSE_VALUE = 0x300A0625;

    /** (300A,0626) Radiation Dose Source to Skin Distance, VR FD, VM 1. */
    public static final int RADIATION_DOSE_SOURCE_TO_SKIN_DISTANCE = 0x300A0626;

    /** (300A,0627) Radiation Dose Measurement Point Coordinates, VR FD, VM 3. */
    public static final int RADIATION_DOSE_MEASUREMENT_POINT_COORDINATES = 0x300A0627;

    /** (300A,0628) Radiation Dose Source to External Contour Distance, VR FD, VM 1. */
    public static final int RADIATION_DOSE_SOURCE_TO_EXTERNAL_CONTOUR_DISTANCE = 0x300A0628;

    /** (300A,0629) RT Tolerance Set Sequence, VR SQ, VM 1. */
    public static final int RT_TOLERANCE_SET_SEQUENCE = 0x300A0629;

    /** (300A,062A) RT Tolerance Set Label, VR LO, VM 1. */
    public static final int RT_TOLERANCE_SET_LABEL = 0x300A062A;

    /** (300A,062B) Attribute Tolerance Values Sequence, VR SQ, VM 1. */
    public static final int ATTRIBUTE_TOLERANCE_VALUES_SEQUENCE = 0x300A062B;

    /** (300A,062C) Tolerance Value, VR FD, VM 1. */
    public static final int TOLERANCE_VALUE = 0x300A062C;

    /** (300A,062D) Patient Support Position Tolerance Sequence, VR SQ, VM 1. */
    public static final int PATIENT_SUPPORT_POSITION_TOLERANCE_SEQUENCE = 0x300A062D;

    /** (300A,062E) Treatment Time Limit, VR FD, VM 1. */
    public static final int TREATMENT_TIME_LIMIT = 0x300A062E;

    /** (300A,062F) C-Arm Photon-Electron Control Point Sequence, VR SQ, VM 1. */
    public static final int C_ARM_PHOTON_ELECTRON_CONTROL_POINT_SEQUENCE = 0x300A062F;

    /** (300A,0630) Referenced RT Radiation Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_RT_RADIATION_SEQUENCE = 0x300A0630;

    /** (300A,0631) Referenced RT Instance Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_RT_INSTANCE_SEQUENCE = 0x300A0631;

    /** (300A,0632) Referenced RT Patient Setup Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_RT_PATIENT_SETUP_SEQUENCE = 0x300A0632;

    /** (300A,0634) Source to Patient Surface Distance, VR FD, VM 1. */
    public static final int SOURCE_TO_PATIENT_SURFACE_DISTANCE = 0x300A0634;

    /** (300A,0635) Treatment Machine Special Mode Code Sequence, VR SQ, VM 1. */
    public static final int TREATMENT_MACHINE_SPECIAL_MODE_CODE_SEQUENCE = 0x300A0635;

    /** (300A,0636) Intended Number of Fractions, VR US, VM 1. */
    public static final int INTENDED_NUMBER_OF_FRACTIONS = 0x300A0636;

    /** (300A,0637) RT Radiation Set Intent, VR CS, VM 1. */
    public static final int RT_RADIATION_SET_INTENT = 0x300A0637;

    /** (300A,0638) RT Radiation Physical and Geometric Content Detail Flag, VR CS, VM 1. */
    public static final int RT_RADIATION_PHYSICAL_AND_GEOMETRIC_CONTENT_DETAIL_FLAG = 0x300A0638;

    /** (300A,0639) RT Record Flag, VR CS, VM 1. */
    public static final int RT_RECORD_FLAG = 0x300A0639;

    /** (300A,063A) Treatment Device Identification Sequence, VR SQ, VM 1. */
    public static final int TREATMENT_DEVICE_IDENTIFICATION_SEQUENCE = 0x300A063A;

    /** (300A,063B) Referenced RT Physician Intent Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_RT_PHYSICIAN_INTENT_SEQUENCE = 0x300A063B;

    /** (300A,063C) Cumulative Meterset, VR FD, VM 1. */
    public static final int CUMULATIVE_METERSET = 0x300A063C;

    /** (300A,063D) Delivery Rate, VR FD, VM 1. */
    public static final int DELIVERY_RATE = 0x300A063D;

    /** (300A,063E) Delivery Rate Unit Sequence, VR SQ, VM 1. */
    public static final int DELIVERY_RATE_UNIT_SEQUENCE = 0x300A063E;

    /** (300A,063F) Treatment Position Sequence, VR SQ, VM 1. */
    public static final int TREATMENT_POSITION_SEQUENCE = 0x300A063F;

    /** (300A,0640) Radiation Source-Axis Distance, VR FD, VM 1. */
    public static final int RADIATION_SOURCE_AXIS_DISTANCE = 0x300A0640;

    /** (300A,0641) Number of RT Beam Limiting Devices, VR US, VM 1. */
    public static final int NUMBER_OF_RT_BEAM_LIMITING_DEVICES = 0x300A0641;

    /** (300A,0642) RT Beam Limiting Device Proximal Distance, VR FD, VM 1. */
    public static final int RT_BEAM_LIMITING_DEVICE_PROXIMAL_DISTANCE = 0x300A0642;

    /** (300A,0643) RT Beam Limiting Device Distal Distance, VR FD, VM 1. */
    public static final int RT_BEAM_LIMITING_DEVICE_DISTAL_DISTANCE = 0x300A0643;

    /** (300A,0644) Parallel RT Beam Delimiter Device Orientation Label Code Sequence, VR SQ, VM 1. */
    public static final int PARALLEL_RT_BEAM_DELIMITER_DEVICE_ORIENTATION_LABEL_CODE_SEQUENCE = 0x300A0644;

    /** (300A,0645) Beam Modifier Orientation Angle, VR FD, VM 1. */
    public static final int BEAM_MODIFIER_ORIENTATION_ANGLE = 0x300A0645;

    /** (300A,0646) Fixed RT Beam Delimiter Device Sequence, VR SQ, VM 1. */
    public static final int FIXED_RT_BEAM_DELIMITER_DEVICE_SEQUENCE = 0x300A0646;

    /** (300A,0647) Parallel RT Beam Delimiter Device Sequence, VR SQ, VM 1. */
    public static final int PARALLEL_RT_BEAM_DELIMITER_DEVICE_SEQUENCE = 0x300A0647;

    /** (300A,0648) Number of Parallel RT Beam Delimiters, VR US, VM 1. */
    public static final int NUMBER_OF_PARALLEL_RT_BEAM_DELIMITERS = 0x300A0648;

    /** (300A,0649) Parallel RT Beam Delimiter Boundaries, VR FD, VM 2-n. */
    public static final int PARALLEL_RT_BEAM_DELIMITER_BOUNDARIES = 0x300A0649;

    /** (300A,064A) Parallel RT Beam Delimiter Positions, VR FD, VM 2-n. */
    public static final int PARALLEL_RT_BEAM_DELIMITER_POSITIONS = 0x300A064A;

    /** (300A,064B) RT Beam Limiting Device Offset, VR FD, VM 2. */
    public static final int RT_BEAM_LIMITING_DEVICE_OFFSET = 0x300A064B;

    /** (300A,064C) RT Beam Delimiter Geometry Sequence, VR SQ, VM 1. */
    public static final int RT_BEAM_DELIMITER_GEOMETRY_SEQUENCE = 0x300A064C;

    /** (300A,064D) RT Beam Limiting Device Definition Sequence, VR SQ, VM 1. */
    public static final int RT_BEAM_LIMITING_DEVICE_DEFINITION_SEQUENCE = 0x300A064D;

    /** (300A,064E) Parallel RT Beam Delimiter Opening Mode, VR CS, VM 1. */
    public static final int PARALLEL_RT_BEAM_DELIMITER_OPENING_MODE = 0x300A064E;

    /** (300A,064F) Parallel RT Beam Delimiter Leaf Mounting Side, VR CS, VM 1-n. */
    public static final int PARALLEL_RT_BEAM_DELIMITER_LEAF_MOUNTING_SIDE = 0x300A064F;

    /** (300A,0650) Patient Setup UID, VR UI, VM 1. */
    public static final int PATIENT_SETUP_UID = 0x300A0650;

    /** (300A,0651) Wedge Definition Sequence, VR SQ, VM 1. */
    public static final int WEDGE_DEFINITION_SEQUENCE = 0x300A0651;

    /** (300A,0652) Radiation Beam Wedge Angle, VR FD, VM 1. */
    public static final int RADIATION_BEAM_WEDGE_ANGLE = 0x300A0652;

    /** (300A,0653) Radiation Beam Wedge Thin Edge Distance, VR FD, VM 1. */
    public static final int RADIATION_BEAM_WEDGE_THIN_EDGE_DISTANCE = 0x300A0653;

    /** (300A,0654) Radiation Beam Effective Wedge Angle, VR FD, VM 1. */
    public static final int RADIATION_BEAM_EFFECTIVE_WEDGE_ANGLE = 0x300A0654;

    /** (300A,0655) Number of Wedge Positions, VR US, VM 1. */
    public static final int NUMBER_OF_WEDGE_POSITIONS = 0x300A0655;

    /** (300A,0656) RT Beam Limiting Device Opening Sequence, VR SQ, VM 1. */
    public static final int RT_BEAM_LIMITING_DEVICE_OPENING_SEQUENCE = 0x300A0656;

    /** (300A,0657) Number of RT Beam Limiting Device Openings, VR US, VM 1. */
    public static final int NUMBER_OF_RT_BEAM_LIMITING_DEVICE_OPENINGS = 0x300A0657;

    /** (300A,0658) Radiation Dosimeter Unit Sequence, VR SQ, VM 1. */
    public static final int RADIATION_DOSIMETER_UNIT_SEQUENCE = 0x300A0658;

    /** (300A,0659) RT Device Distance Reference Location Code Sequence, VR SQ, VM 1. */
    public static final int RT_DEVICE_DISTANCE_REFERENCE_LOCATION_CODE_SEQUENCE = 0x300A0659;

    /** (300A,065A) Radiation Device Configuration and Commissioning Key Sequence, VR SQ, VM 1. */
    public static final int RADIATION_DEVICE_CONFIGURATION_AND_COMMISSIONING_KEY_SEQUENCE = 0x300A065A;

    /** (300A,065B) Patient Support Position Parameter Sequence, VR SQ, VM 1. */
    public static final int PATIENT_SUPPORT_POSITION_PARAMETER_SEQUENCE = 0x300A065B;

    /** (300A,065C) Patient Support Position Specification Method, VR CS, VM 1. */
    public static final int PATIENT_SUPPORT_POSITION_SPECIFICATION_METHOD = 0x300A065C;

    /** (300A,065D) Patient Support Position Device Parameter Sequence, VR SQ, VM 1. */
    public static final int PATIENT_SUPPORT_POSITION_DEVICE_PARAMETER_SEQUENCE = 0x300A065D;

    /** (300A,065E) Device Order Index, VR US, VM 1. */
    public static final int DEVICE_ORDER_INDEX = 0x300A065E;

    /** (300A,065F) Patient Support Position Parameter Order Index, VR US, VM 1. */
    public static final int PATIENT_SUPPORT_POSITION_PARAMETER_ORDER_INDEX = 0x300A065F;

    /** (300A,0660) Patient Support Position Device Tolerance Sequence, VR SQ, VM 1. */
    public static final int PATIENT_SUPPORT_POSITION_DEVICE_TOLERANCE_SEQUENCE = 0x300A0660;

    /** (300A,0661) Patient Support Position Tolerance Order Index, VR US, VM 1. */
    public static final int PATIENT_SUPPORT_POSITION_TOLERANCE_ORDER_INDEX = 0x300A0661;

    /** (300A,0662) Compensator Definition Sequence, VR SQ, VM 1. */
    public static final int COMPENSATOR_DEFINITION_SEQUENCE = 0x300A0662;

    /** (300A,0663) Compensator Map Orientation, VR CS, VM 1. */
    public static final int COMPENSATOR_MAP_ORIENTATION = 0x300A0663;

    /** (300A,0664) Compensator Proximal Thickness Map, VR OF, VM 1. */
    public static final int COMPENSATOR_PROXIMAL_THICKNESS_MAP = 0x300A0664;

    /** (300A,0665) Compensator Distal Thickness Map, VR OF, VM 1. */
    public static final int COMPENSATOR_DISTAL_THICKNESS_MAP = 0x300A0665;

    /** (300A,0666) Compensator Base Plane Offset, VR FD, VM 1. */
    public static final int COMPENSATOR_BASE_PLANE_OFFSET = 0x300A0666;

    /** (300A,0667) Compensator Shape Fabrication Code Sequence, VR SQ, VM 1. */
    public static final int COMPENSATOR_SHAPE_FABRICATION_CODE_SEQUENCE = 0x300A0667;

    /** (300A,0668) Compensator Shape Sequence, VR SQ, VM 1. */
    public static final int COMPENSATOR_SHAPE_SEQUENCE = 0x300A0668;

    /** (300A,0669) Radiation Beam Compensator Milling Tool Diameter, VR FD, VM 1. */
    public static final int RADIATION_BEAM_COMPENSATOR_MILLING_TOOL_DIAMETER = 0x300A0669;

    /** (300A,066A) Block Definition Sequence, VR SQ, VM 1. */
    public static final int BLOCK_DEFINITION_SEQUENCE = 0x300A066A;

    /** (300A,066B) Block Edge Data, VR OF, VM 1. */
    public static final int BLOCK_EDGE_DATA = 0x300A066B;

    /** (300A,066C) Block Orientation, VR CS, VM 1. */
    public static final int BLOCK_ORIENTATION = 0x300A066C;

    /** (300A,066D) Radiation Beam Block Thickness, VR FD, VM 1. */
    public static final int RADIATION_BEAM_BLOCK_THICKNESS = 0x300A066D;

    /** (300A,066E) Radiation Beam Block Slab Thickness, VR FD, VM 1. */
    public static final int RADIATION_BEAM_BLOCK_SLAB_THICKNESS = 0x300A066E;

    /** (300A,066F) Block Edge Data Sequence, VR SQ, VM 1. */
    public static final int BLOCK_EDGE_DATA_SEQUENCE = 0x300A066F;

    /** (300A,0670) Number of RT Accessory Holders, VR US, VM 1. */
    public static final int NUMBER_OF_RT_ACCESSORY_HOLDERS = 0x300A0670;

    /** (300A,0671) General Accessory Definition Sequence, VR SQ, VM 1. */
    public static final int GENERAL_ACCESSORY_DEFINITION_SEQUENCE = 0x300A0671;

    /** (300A,0672) Number of General Accessories, VR US, VM 1. */
    public static final int NUMBER_OF_GENERAL_ACCESSORIES = 0x300A0672;

    /** (300A,0673) Bolus Definition Sequence, VR SQ, VM 1. */
    public static final int BOLUS_DEFINITION_SEQUENCE = 0x300A0673;

    /** (300A,0674) Number of Boluses, VR US, VM 1. */
    public static final int NUMBER_OF_BOLUSES = 0x300A0674;

    /** (300A,0675) Equipment Frame of Reference UID, VR UI, VM 1. */
    public static final int EQUIPMENT_FRAME_OF_REFERENCE_UID = 0x300A0675;

    /** (300A,0676) Equipment Frame of Reference Description, VR ST, VM 1. */
    public static final int EQUIPMENT_FRAME_OF_REFERENCE_DESCRIPTION = 0x300A0676;

    /** (300A,0677) Equipment Reference Point Coordinates Sequence, VR SQ, VM 1. */
    public static final int EQUIPMENT_REFERENCE_POINT_COORDINATES_SEQUENCE = 0x300A0677;

    /** (300A,0678) Equipment Reference Point Code Sequence, VR SQ, VM 1. */
    public static final int EQUIPMENT_REFERENCE_POINT_CODE_SEQUENCE = 0x300A0678;

    /** (300A,0679) RT Beam Limiting Device Angle, VR FD, VM 1. */
    public static final int RT_BEAM_LIMITING_DEVICE_ANGLE = 0x300A0679;

    /** (300A,067A) Source Roll Angle, VR FD, VM 1. */
    public static final int SOURCE_ROLL_ANGLE = 0x300A067A;

    /** (300A,067B) Radiation GenerationMode Sequence, VR SQ, VM 1. */
    public static final int RADIATION_GENERATION_MODE_SEQUENCE = 0x300A067B;

    /** (300A,067C) Radiation GenerationMode Label, VR SH, VM 1. */
    public static final int RADIATION_GENERATION_MODE_LABEL = 0x300A067C;

    /** (300A,067D) Radiation GenerationMode Description, VR ST, VM 1. */
    public static final int RADIATION_GENERATION_MODE_DESCRIPTION = 0x300A067D;

    /** (300A,067E) Radiation GenerationMode Machine Code Sequence, VR SQ, VM 1. */
    public static final int RADIATION_GENERATION_MODE_MACHINE_CODE_SEQUENCE = 0x300A067E;

    /** (300A,067F) Radiation Type Code Sequence, VR SQ, VM 1. */
    public static final int RADIATION_TYPE_CODE_SEQUENCE = 0x300A067F;

    /** (300A,0680) Nominal Energy, VR DS, VM 1. */
    public static final int NOMINAL_ENERGY = 0x300A0680;

    /** (300A,0681) Minimum Nominal Energy, VR DS, VM 1. */
    public static final int MINIMUM_NOMINAL_ENERGY = 0x300A0681;

    /** (300A,0682) Maximum Nominal Energy, VR DS, VM 1. */
    public static final int MAXIMUM_NOMINAL_ENERGY = 0x300A0682;

    /** (300A,0683) Radiation Fluence Modifier Code Sequence, VR SQ, VM 1. */
    public static final int RADIATION_FLUENCE_MODIFIER_CODE_SEQUENCE = 0x300A0683;

    /** (300A,0684) Energy Unit Code Sequence, VR SQ, VM 1. */
    public static final int ENERGY_UNIT_CODE_SEQUENCE = 0x300A0684;

    /** (300A,0685) Number of Radiation GenerationModes, VR US, VM 1. */
    public static final int NUMBER_OF_RADIATION_GENERATION_MODES = 0x300A0685;

    /** (300A,0686) Patient Support Devices Sequence, VR SQ, VM 1. */
    public static final int PATIENT_SUPPORT_DEVICES_SEQUENCE = 0x300A0686;

    /** (300A,0687) Number of Patient Support Devices, VR US, VM 1. */
    public static final int NUMBER_OF_PATIENT_SUPPORT_DEVICES = 0x300A0687;

    /** (300A,0688) RT Beam Modifier Definition Distance, VR FD, VM 1. */
    public static final int RT_BEAM_MODIFIER_DEFINITION_DISTANCE = 0x300A0688;

    /** (300A,0689) Beam Area Limit Sequence, VR SQ, VM 1. */
    public static final int BEAM_AREA_LIMIT_SEQUENCE = 0x300A0689;

    /** (300A,068A) Referenced RT Prescription Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_RT_PRESCRIPTION_SEQUENCE = 0x300A068A;

    /** (300A,068B) Dose Value Interpretation, VR CS, VM 1. */
    public static final int DOSE_VALUE_INTERPRETATION = 0x300A068B;

    /** (300A,0700) Treatment Session UID, VR UI, VM 1. */
    public static final int TREATMENT_SESSION_UID = 0x300A0700;

    /** (300A,0701) RT Radiation Usage, VR CS, VM 1. */
    public static final int RT_RADIATION_USAGE = 0x300A0701;

    /** (300A,0702) Referenced RT Radiation Set Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_RT_RADIATION_SET_SEQUENCE = 0x300A0702;

    /** (300A,0703) Referenced RT Radiation Record Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_RT_RADIATION_RECORD_SEQUENCE = 0x300A0703;

    /** (300A,0704) RT Radiation Set Delivery Number, VR US, VM 1. */
    public static final int RT_RADIATION_SET_DELIVERY_NUMBER = 0x300A0704;

    /** (300A,0705) Clinical Fraction Number, VR US, VM 1. */
    public static final int CLINICAL_FRACTION_NUMBER = 0x300A0705;

    /** (300A,0706) RT Treatment Fraction Completion Status, VR CS, VM 1. */
    public static final int RT_TREATMENT_FRACTION_COMPLETION_STATUS = 0x300A0706;

    /** (300A,0707) RT Radiation Set Usage, VR CS, VM 1. */
    public static final int RT_RADIATION_SET_USAGE = 0x300A0707;

    /** (300A,0708) Treatment Delivery Continuation Flag, VR CS, VM 1. */
    public static final int TREATMENT_DELIVERY_CONTINUATION_FLAG = 0x300A0708;

    /** (300A,0709) Treatment Record Content Origin, VR CS, VM 1. */
    public static final int TREATMENT_RECORD_CONTENT_ORIGIN = 0x300A0709;

    /** (300A,0714) RT Treatment Termination Status, VR CS, VM 1. */
    public static final int RT_TREATMENT_TERMINATION_STATUS = 0x300A0714;

    /** (300A,0715) RT Treatment Termination Reason Code Sequence, VR SQ, VM 1. */
    public static final int RT_TREATMENT_TERMINATION_REASON_CODE_SEQUENCE = 0x300A0715;

    /** (300A,0716) Machine-Specific Treatment Termination Code Sequence, VR SQ, VM 1. */
    public static final int MACHINE_SPECIFIC_TREATMENT_TERMINATION_CODE_SEQUENCE = 0x300A0716;

    /** (300A,0722) RT Radiation Salvage Record Control Point Sequence, VR SQ, VM 1. */
    public static final int RT_RADIATION_SALVAGE_RECORD_CONTROL_POINT_SEQUENCE = 0x300A0722;

    /** (300A,0723) Starting Meterset Value Known Flag, VR CS, VM 1. */
    public static final int STARTING_METERSET_VALUE_KNOWN_FLAG = 0x300A0723;

    /** (300A,0730) Treatment Termination Description, VR ST, VM 1. */
    public static final int TREATMENT_TERMINATION_DESCRIPTION = 0x300A0730;

    /** (300A,0731) Treatment Tolerance Violation Sequence, VR SQ, VM 1. */
    public static final int TREATMENT_TOLERANCE_VIOLATION_SEQUENCE = 0x300A0731;

    /** (300A,0732) Treatment Tolerance Violation Category, VR CS, VM 1. */
    public static final int TREATMENT_TOLERANCE_VIOLATION_CATEGORY = 0x300A0732;

    /** (300A,0733) Treatment Tolerance Violation Attribute Sequence, VR SQ, VM 1. */
    public static final int TREATMENT_TOLERANCE_VIOLATION_ATTRIBUTE_SEQUENCE = 0x300A0733;

    /** (300A,0734) Treatment Tolerance Violation Description, VR ST, VM 1. */
    public static final int TREATMENT_TOLERANCE_VIOLATION_DESCRIPTION = 0x300A0734;

    /** (300A,0735) Treatment Tolerance Violation Identification, VR ST, VM 1. */
    public static final int TREATMENT_TOLERANCE_VIOLATION_IDENTIFICATION = 0x300A0735;

    /** (300A,0736) Treatment Tolerance Violation DateTime, VR DT, VM 1. */
    public static final int TREATMENT_TOLERANCE_VIOLATION_DATE_TIME = 0x300A0736;

    /** (300A,073A) Recorded RT Control Point DateTime, VR DT, VM 1. */
    public static final int RECORDED_RT_CONTROL_POINT_DATE_TIME = 0x300A073A;

    /** (300A,073B) Referenced Radiation RT Control Point Index, VR US, VM 1. */
    public static final int REFERENCED_RADIATION_RT_CONTROL_POINT_INDEX = 0x300A073B;

    /** (300A,073E) Alternate Value Sequence, VR SQ, VM 1. */
    public static final int ALTERNATE_VALUE_SEQUENCE = 0x300A073E;

    /** (300A,073F) Confirmation Sequence, VR SQ, VM 1. */
    public static final int CONFIRMATION_SEQUENCE = 0x300A073F;

    /** (300A,0740) Interlock Sequence, VR SQ, VM 1. */
    public static final int INTERLOCK_SEQUENCE = 0x300A0740;

    /** (300A,0741) Interlock DateTime, VR DT, VM 1. */
    public static final int INTERLOCK_DATE_TIME = 0x300A0741;

    /** (300A,0742) Interlock Description, VR ST, VM 1. */
    public static final int INTERLOCK_DESCRIPTION = 0x300A0742;

    /** (300A,0743) Interlock Originating Device Sequence, VR SQ, VM 1. */
    public static final int INTERLOCK_ORIGINATING_DEVICE_SEQUENCE = 0x300A0743;

    /** (300A,0744) Interlock Code Sequence, VR SQ, VM 1. */
    public static final int INTERLOCK_CODE_SEQUENCE = 0x300A0744;

    /** (300A,0745) Interlock Resolution Code Sequence, VR SQ, VM 1. */
    public static final int INTERLOCK_RESOLUTION_CODE_SEQUENCE = 0x300A0745;

    /** (300A,0746) Interlock Resolution User Sequence, VR SQ, VM 1. */
    public static final int INTERLOCK_RESOLUTION_USER_SEQUENCE = 0x300A0746;

    /** (300A,0760) Override DateTime, VR DT, VM 1. */
    public static final int OVERRIDE_DATE_TIME = 0x300A0760;

    /** (300A,0761) Treatment Tolerance Violation Type Code Sequence, VR SQ, VM 1. */
    public static final int TREATMENT_TOLERANCE_VIOLATION_TYPE_CODE_SEQUENCE = 0x300A0761;

    /** (300A,0762) Treatment Tolerance Violation Cause Code Sequence, VR SQ, VM 1. */
    public static final int TREATMENT_TOLERANCE_VIOLATION_CAUSE_CODE_SEQUENCE = 0x300A0762;

    /** (300A,0772) Measured Meterset to Dose Mapping Sequence, VR SQ, VM 1. */
    public static final int MEASURED_METERSET_TO_DOSE_MAPPING_SEQUENCE = 0x300A0772;

    /** (300A,0773) Referenced Expected In-Vivo Measurement Value Index, VR US, VM 1. */
    public static final int REFERENCED_EXPECTED_IN_VIVO_MEASUREMENT_VALUE_INDEX = 0x300A0773;

    /** (300A,0774) Dose Measurement Device Code Sequence, VR SQ, VM 1. */
    public static final int DOSE_MEASUREMENT_DEVICE_CODE_SEQUENCE = 0x300A0774;

    /** (300A,0780) Additional Parameter Recording Instance Sequence, VR SQ, VM 1. */
    public static final int ADDITIONAL_PARAMETER_RECORDING_INSTANCE_SEQUENCE = 0x300A0780;

    /** (300A,0783) Interlock Origin Description, VR ST, VM 1. */
    public static final int INTERLOCK_ORIGIN_DESCRIPTION = 0x300A0783;

    /** (300A,0784) RT Patient Position Scope Sequence, VR SQ, VM 1. */
    public static final int RT_PATIENT_POSITION_SCOPE_SEQUENCE = 0x300A0784;

    /** (300A,0785) Referenced Treatment Position Group UID, VR UI, VM 1. */
    public static final int REFERENCED_TREATMENT_POSITION_GROUP_UID = 0x300A0785;

    /** (300A,0786) Radiation Order Index, VR US, VM 1. */
    public static final int RADIATION_ORDER_INDEX = 0x300A0786;

    /** (300A,0787) Omitted Radiation Sequence, VR SQ, VM 1. */
    public static final int OMITTED_RADIATION_SEQUENCE = 0x300A0787;

    /** (300A,0788) Reason for Omission Code Sequence, VR SQ, VM 1. */
    public static final int REASON_FOR_OMISSION_CODE_SEQUENCE = 0x300A0788;

    /** (300A,0789) RT Delivery Start Patient Position Sequence, VR SQ, VM 1. */
    public static final int RT_DELIVERY_START_PATIENT_POSITION_SEQUENCE = 0x300A0789;

    /** (300A,078A) RT Treatment Preparation Patient Position Sequence, VR SQ, VM 1. */
    public static final int RT_TREATMENT_PREPARATION_PATIENT_POSITION_SEQUENCE = 0x300A078A;

    /** (300A,078B) Referenced RT Treatment Preparation Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_RT_TREATMENT_PREPARATION_SEQUENCE = 0x300A078B;

    /** (300A,078C) Referenced Patient Setup Photo Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_PATIENT_SETUP_PHOTO_SEQUENCE = 0x300A078C;

    /** (300A,078D) Patient Treatment Preparation Method Code Sequence, VR SQ, VM 1. */
    public static final int PATIENT_TREATMENT_PREPARATION_METHOD_CODE_SEQUENCE = 0x300A078D;

    /** (300A,078E) Patient Treatment Preparation Procedure Parameter Description, VR LT, VM 1. */
    public static final int PATIENT_TREATMENT_PREPARATION_PROCEDURE_PARAMETER_DESCRIPTION = 0x300A078E;

    /** (300A,078F) Patient Treatment Preparation Device Sequence, VR SQ, VM 1. */
    public static final int PATIENT_TREATMENT_PREPARATION_DEVICE_SEQUENCE = 0x300A078F;

    /** (300A,0790) Patient Treatment Preparation Procedure Sequence, VR SQ, VM 1. */
    public static final int PATIENT_TREATMENT_PREPARATION_PROCEDURE_SEQUENCE = 0x300A0790;

    /** (300A,0791) Patient Treatment Preparation Procedure Code Sequence, VR SQ, VM 1. */
    public static final int PATIENT_TREATMENT_PREPARATION_PROCEDURE_CODE_SEQUENCE = 0x300A0791;

    /** (300A,0792) Patient Treatment Preparation Method Description, VR LT, VM 1. */
    public static final int PATIENT_TREATMENT_PREPARATION_METHOD_DESCRIPTION = 0x300A0792;

    /** (300A,0793) Patient Treatment Preparation Procedure Parameter Sequence, VR SQ, VM 1. */
    public static final int PATIENT_TREATMENT_PREPARATION_PROCEDURE_PARAMETER_SEQUENCE = 0x300A0793;

    /** (300A,0794) Patient Setup Photo Description, VR LT, VM 1. */
    public static final int PATIENT_SETUP_PHOTO_DESCRIPTION = 0x300A0794;

    /** (300A,0795) Patient Treatment Preparation Procedure Index, VR US, VM 1. */
    public static final int PATIENT_TREATMENT_PREPARATION_PROCEDURE_INDEX = 0x300A0795;

    /** (300A,0796) Referenced Patient Setup Procedure Index, VR US, VM 1. */
    public static final int REFERENCED_PATIENT_SETUP_PROCEDURE_INDEX = 0x300A0796;

    /** (300A,0797) RT Radiation Task Sequence, VR SQ, VM 1. */
    public static final int RT_RADIATION_TASK_SEQUENCE = 0x300A0797;

    /** (300A,0798) RT Patient Position Displacement Sequence, VR SQ, VM 1. */
    public static final int RT_PATIENT_POSITION_DISPLACEMENT_SEQUENCE = 0x300A0798;

    /** (300A,0799) RT Patient Position Sequence, VR SQ, VM 1. */
    public static final int RT_PATIENT_POSITION_SEQUENCE = 0x300A0799;

    /** (300A,079A) Displacement Reference Label, VR LO, VM 1. */
    public static final int DISPLACEMENT_REFERENCE_LABEL = 0x300A079A;

    /** (300A,079B) Displacement Matrix, VR FD, VM 16. */
    public static final int DISPLACEMENT_MATRIX = 0x300A079B;

    /** (300A,079C) Patient Support Displacement Sequence, VR SQ, VM 1. */
    public static final int PATIENT_SUPPORT_DISPLACEMENT_SEQUENCE = 0x300A079C;

    /** (300A,079D) Displacement Reference Location Code Sequence, VR SQ, VM 1. */
    public static final int DISPLACEMENT_REFERENCE_LOCATION_CODE_SEQUENCE = 0x300A079D;

    /** (300A,079E) RT Radiation Set Delivery Usage, VR CS, VM 1. */
    public static final int RT_RADIATION_SET_DELIVERY_USAGE = 0x300A079E;

    /** (300A,079F) Patient Treatment Preparation Sequence, VR SQ, VM 1. */
    public static final int PATIENT_TREATMENT_PREPARATION_SEQUENCE = 0x300A079F;

    /** (300A,07A0) Patient to Equipment Relationship Sequence, VR SQ, VM 1. */
    public static final int PATIENT_TO_EQUIPMENT_RELATIONSHIP_SEQUENCE = 0x300A07A0;

    /** (300A,07A1) Imaging Equipment to Treatment Delivery Device Relationship Sequence, VR SQ, VM 1. */
    public static final int IMAGING_EQUIPMENT_TO_TREATMENT_DELIVERY_DEVICE_RELATIONSHIP_SEQUENCE = 0x300A07A1;

    /** (300C,0002) Referenced RT Plan Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_RT_PLAN_SEQUENCE = 0x300C0002;

    /** (300C,0004) Referenced Beam Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_BEAM_SEQUENCE = 0x300C0004;

    /** (300C,0006) Referenced Beam Number, VR IS, VM 1. */
    public static final int REFERENCED_BEAM_NUMBER = 0x300C0006;

    /** (300C,0007) Referenced Reference Image Number, VR IS, VM 1. */
    public static final int REFERENCED_REFERENCE_IMAGE_NUMBER = 0x300C0007;

    /** (300C,0008) Start Cumulative Meterset Weight, VR DS, VM 1. */
    public static final int START_CUMULATIVE_METERSET_WEIGHT = 0x300C0008;

    /** (300C,0009) End Cumulative Meterset Weight, VR DS, VM 1. */
    public static final int END_CUMULATIVE_METERSET_WEIGHT = 0x300C0009;

    /** (300C,000A) Referenced Brachy Application Setup Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_BRACHY_APPLICATION_SETUP_SEQUENCE = 0x300C000A;

    /** (300C,000C) Referenced Brachy Application Setup Number, VR IS, VM 1. */
    public static final int REFERENCED_BRACHY_APPLICATION_SETUP_NUMBER = 0x300C000C;

    /** (300C,000E) Referenced Source Number, VR IS, VM 1. */
    public static final int REFERENCED_SOURCE_NUMBER = 0x300C000E;

    /** (300C,0020) Referenced Fraction Group Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_FRACTION_GROUP_SEQUENCE = 0x300C0020;

    /** (300C,0022) Referenced Fraction Group Number, VR IS, VM 1. */
    public static final int REFERENCED_FRACTION_GROUP_NUMBER = 0x300C0022;

    /** (300C,0040) Referenced Verification Image Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_VERIFICATION_IMAGE_SEQUENCE = 0x300C0040;

    /** (300C,0042) Referenced Reference Image Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_REFERENCE_IMAGE_SEQUENCE = 0x300C0042;

    /** (300C,0050) Referenced Dose Reference Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_DOSE_REFERENCE_SEQUENCE = 0x300C0050;

    /** (300C,0051) Referenced Dose Reference Number, VR IS, VM 1. */
    public static final int REFERENCED_DOSE_REFERENCE_NUMBER = 0x300C0051;

    /** (300C,0055) Brachy Referenced Dose Reference Sequence, VR SQ, VM 1. */
    public static final int BRACHY_REFERENCED_DOSE_REFERENCE_SEQUENCE = 0x300C0055;

    /** (300C,0060) Referenced Structure Set Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_STRUCTURE_SET_SEQUENCE = 0x300C0060;

    /** (300C,006A) Referenced Patient Setup Number, VR IS, VM 1. */
    public static final int REFERENCED_PATIENT_SETUP_NUMBER = 0x300C006A;

    /** (300C,0080) Referenced Dose Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_DOSE_SEQUENCE = 0x300C0080;

    /** (300C,00A0) Referenced Tolerance Table Number, VR IS, VM 1. */
    public static final int REFERENCED_TOLERANCE_TABLE_NUMBER = 0x300C00A0;

    /** (300C,00B0) Referenced Bolus Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_BOLUS_SEQUENCE = 0x300C00B0;

    /** (300C,00C0) Referenced Wedge Number, VR IS, VM 1. */
    public static final int REFERENCED_WEDGE_NUMBER = 0x300C00C0;

    /** (300C,00D0) Referenced Compensator Number, VR IS, VM 1. */
    public static final int REFERENCED_COMPENSATOR_NUMBER = 0x300C00D0;

    /** (300C,00E0) Referenced Block Number, VR IS, VM 1. */
    public static final int REFERENCED_BLOCK_NUMBER = 0x300C00E0;

    /** (300C,00F0) Referenced Control Point Index, VR IS, VM 1. */
    public static final int REFERENCED_CONTROL_POINT_INDEX = 0x300C00F0;

    /** (300C,00F2) Referenced Control Point Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_CONTROL_POINT_SEQUENCE = 0x300C00F2;

    /** (300C,00F4) Referenced Start Control Point Index, VR IS, VM 1. */
    public static final int REFERENCED_START_CONTROL_POINT_INDEX = 0x300C00F4;

    /** (300C,00F6) Referenced Stop Control Point Index, VR IS, VM 1. */
    public static final int REFERENCED_STOP_CONTROL_POINT_INDEX = 0x300C00F6;

    /** (300C,0100) Referenced Range Shifter Number, VR IS, VM 1. */
    public static final int REFERENCED_RANGE_SHIFTER_NUMBER = 0x300C0100;

    /** (300C,0102) Referenced Lateral Spreading Device Number, VR IS, VM 1. */
    public static final int REFERENCED_LATERAL_SPREADING_DEVICE_NUMBER = 0x300C0102;

    /** (300C,0104) Referenced Range Modulator Number, VR IS, VM 1. */
    public static final int REFERENCED_RANGE_MODULATOR_NUMBER = 0x300C0104;

    /** (300C,0111) Omitted Beam Task Sequence, VR SQ, VM 1. */
    public static final int OMITTED_BEAM_TASK_SEQUENCE = 0x300C0111;

    /** (300C,0112) Reason for Omission, VR CS, VM 1. */
    public static final int REASON_FOR_OMISSION = 0x300C0112;

    /** (300C,0113) Reason for Omission Description, VR LO, VM 1. */
    public static final int REASON_FOR_OMISSION_DESCRIPTION = 0x300C0113;

    /** (300C,0114) Prescription Overview Sequence, VR SQ, VM 1. */
    public static final int PRESCRIPTION_OVERVIEW_SEQUENCE = 0x300C0114;

    /** (300C,0115) Total Prescription Dose, VR FL, VM 1. */
    public static final int TOTAL_PRESCRIPTION_DOSE = 0x300C0115;

    /** (300C,0116) Plan Overview Sequence, VR SQ, VM 1. */
    public static final int PLAN_OVERVIEW_SEQUENCE = 0x300C0116;

    /** (300C,0117) Plan Overview Index, VR US, VM 1. */
    public static final int PLAN_OVERVIEW_INDEX = 0x300C0117;

    /** (300C,0118) Referenced Plan Overview Index, VR US, VM 1. */
    public static final int REFERENCED_PLAN_OVERVIEW_INDEX = 0x300C0118;

    /** (300C,0119) Number of Fractions Included, VR US, VM 1. */
    public static final int NUMBER_OF_FRACTIONS_INCLUDED = 0x300C0119;

    /** (300C,0120) Dose Calibration Conditions Sequence, VR SQ, VM 1. */
    public static final int DOSE_CALIBRATION_CONDITIONS_SEQUENCE = 0x300C0120;

    /** (300C,0121) Absorbed Dose to Meterset Ratio, VR FD, VM 1. */
    public static final int ABSORBED_DOSE_TO_METERSET_RATIO = 0x300C0121;

    /** (300C,0122) Delineated Radiation Field Size, VR FD, VM 2. */
    public static final int DELINEATED_RADIATION_FIELD_SIZE = 0x300C0122;

    /** (300C,0123) Dose Calibration Conditions Verified Flag, VR CS, VM 1. */
    public static final int DOSE_CALIBRATION_CONDITIONS_VERIFIED_FLAG = 0x300C0123;

    /** (300C,0124) Calibration Reference Point Depth, VR FD, VM 1. */
    public static final int CALIBRATION_REFERENCE_POINT_DEPTH = 0x300C0124;

    /** (300C,0125) Gating Beam Hold Transition Sequence, VR SQ, VM 1. */
    public static final int GATING_BEAM_HOLD_TRANSITION_SEQUENCE = 0x300C0125;

    /** (300C,0126) Beam Hold Transition, VR CS, VM 1. */
    public static final int BEAM_HOLD_TRANSITION = 0x300C0126;

    /** (300C,0127) Beam Hold Transition DateTime, VR DT, VM 1. */
    public static final int BEAM_HOLD_TRANSITION_DATE_TIME = 0x300C0127;

    /** (300C,0128) Beam Hold Originating Device Sequence, VR SQ, VM 1. */
    public static final int BEAM_HOLD_ORIGINATING_DEVICE_SEQUENCE = 0x300C0128;

    /** (300C,0129) Beam Hold Transition Trigger Source, VR CS, VM 1. */
    public static final int BEAM_HOLD_TRANSITION_TRIGGER_SOURCE = 0x300C0129;

    /** (300E,0002) Approval Status, VR CS, VM 1. */
    public static final int APPROVAL_STATUS = 0x300E0002;

    /** (300E,0004) Review Date, VR DA, VM 1. */
    public static final int REVIEW_DATE = 0x300E0004;

    /** (300E,0005) Review Time, VR TM, VM 1. */
    public static final int REVIEW_TIME = 0x300E0005;

    /** (300E,0008) Reviewer Name, VR PN, VM 1. */
    public static final int REVIEWER_NAME = 0x300E0008;

    /** (3010,0001) Radiobiological Dose Effect Sequence, VR SQ, VM 1. */
    public static final int RADIOBIOLOGICAL_DOSE_EFFECT_SEQUENCE = 0x30100001;

    /** (3010,0002) Radiobiological Dose Effect Flag, VR CS, VM 1. */
    public static final int RADIOBIOLOGICAL_DOSE_EFFECT_FLAG = 0x30100002;

    /** (3010,0003) Effective Dose Calculation Method Category Code Sequence, VR SQ, VM 1. */
    public static final int EFFECTIVE_DOSE_CALCULATION_METHOD_CATEGORY_CODE_SEQUENCE = 0x30100003;

    /** (3010,0004) Effective Dose Calculation Method Code Sequence, VR SQ, VM 1. */
    public static final int EFFECTIVE_DOSE_CALCULATION_METHOD_CODE_SEQUENCE = 0x30100004;

    /** (3010,0005) Effective Dose Calculation Method Description, VR LO, VM 1. */
    public static final int EFFECTIVE_DOSE_CALCULATION_METHOD_DESCRIPTION = 0x30100005;

    /** (3010,0006) Conceptual Volume UID, VR UI, VM 1. */
    public static final int CONCEPTUAL_VOLUME_UID = 0x30100006;

    /** (3010,0007) Originating SOP Instance Reference Sequence, VR SQ, VM 1. */
    public static final int ORIGINATING_SOP_INSTANCE_REFERENCE_SEQUENCE = 0x30100007;

    /** (3010,0008) Conceptual Volume Constituent Sequence, VR SQ, VM 1. */
    public static final int CONCEPTUAL_VOLUME_CONSTITUENT_SEQUENCE = 0x30100008;

    /** (3010,0009) Equivalent Conceptual Volume Instance Reference Sequence, VR SQ, VM 1. */
    public static final int EQUIVALENT_CONCEPTUAL_VOLUME_INSTANCE_REFERENCE_SEQUENCE = 0x30100009;

    /** (3010,000A) Equivalent Conceptual Volumes Sequence, VR SQ, VM 1. */
    public static final int EQUIVALENT_CONCEPTUAL_VOLUMES_SEQUENCE = 0x3010000A;

    /** (3010,000B) Referenced Conceptual Volume UID, VR UI, VM 1. */
    public static final int REFERENCED_CONCEPTUAL_VOLUME_UID = 0x3010000B;

    /** (3010,000C) Conceptual Volume Combination Expression, VR UT, VM 1. */
    public static final int CONCEPTUAL_VOLUME_COMBINATION_EXPRESSION = 0x3010000C;

    /** (3010,000D) Conceptual Volume Constituent Index, VR US, VM 1. */
    public static final int CONCEPTUAL_VOLUME_CONSTITUENT_INDEX = 0x3010000D;

    /** (3010,000E) Conceptual Volume Combination Flag, VR CS, VM 1. */
    public static final int CONCEPTUAL_VOLUME_COMBINATION_FLAG = 0x3010000E;

    /** (3010,000F) Conceptual Volume Combination Description, VR ST, VM 1. */
    public static final int CONCEPTUAL_VOLUME_COMBINATION_DESCRIPTION = 0x3010000F;

    /** (3010,0010) Conceptual Volume Segmentation Defined Flag, VR CS, VM 1. */
    public static final int CONCEPTUAL_VOLUME_SEGMENTATION_DEFINED_FLAG = 0x30100010;

    /** (3010,0011) Conceptual Volume Segmentation Reference Sequence, VR SQ, VM 1. */
    public static final int CONCEPTUAL_VOLUME_SEGMENTATION_REFERENCE_SEQUENCE = 0x30100011;

    /** (3010,0012) Conceptual Volume Constituent Segmentation Reference Sequence, VR SQ, VM 1. */
    public static final int CONCEPTUAL_VOLUME_CONSTITUENT_SEGMENTATION_REFERENCE_SEQUENCE = 0x30100012;

    /** (3010,0013) Constituent Conceptual Volume UID, VR UI, VM 1. */
    public static final int CONSTITUENT_CONCEPTUAL_VOLUME_UID = 0x30100013;

    /** (3010,0014) Derivation Conceptual Volume Sequence, VR SQ, VM 1. */
    public static final int DERIVATION_CONCEPTUAL_VOLUME_SEQUENCE = 0x30100014;

    /** (3010,0015) Source Conceptual Volume UID, VR UI, VM 1. */
    public static final int SOURCE_CONCEPTUAL_VOLUME_UID = 0x30100015;

    /** (3010,0016) Conceptual Volume Derivation Algorithm Sequence, VR SQ, VM 1. */
    public static final int CONCEPTUAL_VOLUME_DERIVATION_ALGORITHM_SEQUENCE = 0x30100016;

    /** (3010,0017) Conceptual Volume Description, VR ST, VM 1. */
    public static final int CONCEPTUAL_VOLUME_DESCRIPTION = 0x30100017;

    /** (3010,0018) Source Conceptual Volume Sequence, VR SQ, VM 1. */
    public static final int SOURCE_CONCEPTUAL_VOLUME_SEQUENCE = 0x30100018;

    /** (3010,0019) Author Identification Sequence, VR SQ, VM 1. */
    public static final int AUTHOR_IDENTIFICATION_SEQUENCE = 0x30100019;

    /** (3010,001A) Manufacturer's Model Version, VR LO, VM 1. */
    public static final int MANUFACTURER_MODEL_VERSION = 0x3010001A;

    /** (3010,001B) Device Alternate Identifier, VR UC, VM 1. */
    public static final int DEVICE_ALTERNATE_IDENTIFIER = 0x3010001B;

    /** (3010,001C) Device Alternate Identifier Type, VR CS, VM 1. */
    public static final int DEVICE_ALTERNATE_IDENTIFIER_TYPE = 0x3010001C;

    /** (3010,001D) Device Alternate Identifier Format, VR LT, VM 1. */
    public static final int DEVICE_ALTERNATE_IDENTIFIER_FORMAT = 0x3010001D;

    /** (3010,001E) Segmentation Creation Template Label, VR LO, VM 1. */
    public static final int SEGMENTATION_CREATION_TEMPLATE_LABEL = 0x3010001E;

    /** (3010,001F) Segmentation Template UID, VR UI, VM 1. */
    public static final int SEGMENTATION_TEMPLATE_UID = 0x3010001F;

    /** (3010,0020) Referenced Segment Reference Index, VR US, VM 1. */
    public static final int REFERENCED_SEGMENT_REFERENCE_INDEX = 0x30100020;

    /** (3010,0021) Segment Reference Sequence, VR SQ, VM 1. */
    public static final int SEGMENT_REFERENCE_SEQUENCE = 0x30100021;

    /** (3010,0022) Segment Reference Index, VR US, VM 1. */
    public static final int SEGMENT_REFERENCE_INDEX = 0x30100022;

    /** (3010,0023) Direct Segment Reference Sequence, VR SQ, VM 1. */
    public static final int DIRECT_SEGMENT_REFERENCE_SEQUENCE = 0x30100023;

    /** (3010,0024) Combination Segment Reference Sequence, VR SQ, VM 1. */
    public static final int COMBINATION_SEGMENT_REFERENCE_SEQUENCE = 0x30100024;

    /** (3010,0025) Conceptual Volume Sequence, VR SQ, VM 1. */
    public static final int CONCEPTUAL_VOLUME_SEQUENCE = 0x30100025;

    /** (3010,0026) Segmented RT Accessory Device Sequence, VR SQ, VM 1. */
    public static final int SEGMENTED_RT_ACCESSORY_DEVICE_SEQUENCE = 0x30100026;

    /** (3010,0027) Segment Characteristics Sequence, VR SQ, VM 1. */
    public static final int SEGMENT_CHARACTERISTICS_SEQUENCE = 0x30100027;

    /** (3010,0028) Related Segment Characteristics Sequence, VR SQ, VM 1. */
    public static final int RELATED_SEGMENT_CHARACTERISTICS_SEQUENCE = 0x30100028;

    /** (3010,0029) Segment Characteristics Precedence, VR US, VM 1. */
    public static final int SEGMENT_CHARACTERISTICS_PRECEDENCE = 0x30100029;

    /** (3010,002A) RT Segment Annotation Sequence, VR SQ, VM 1. */
    public static final int RT_SEGMENT_ANNOTATION_SEQUENCE = 0x3010002A;

    /** (3010,002B) Segment Annotation Category Code Sequence, VR SQ, VM 1. */
    public static final int SEGMENT_ANNOTATION_CATEGORY_CODE_SEQUENCE = 0x3010002B;

    /** (3010,002C) Segment Annotation Type Code Sequence, VR SQ, VM 1. */
    public static final int SEGMENT_ANNOTATION_TYPE_CODE_SEQUENCE = 0x3010002C;

    /** (3010,002D) Device Label, VR LO, VM 1. */
    public static final int DEVICE_LABEL = 0x3010002D;

    /** (3010,002E) Device Type Code Sequence, VR SQ, VM 1. */
    public static final int DEVICE_TYPE_CODE_SEQUENCE = 0x3010002E;

    /** (3010,002F) Segment Annotation Type Modifier Code Sequence, VR SQ, VM 1. */
    public static final int SEGMENT_ANNOTATION_TYPE_MODIFIER_CODE_SEQUENCE = 0x3010002F;

    /** (3010,0030) Patient Equipment Relationship Code Sequence, VR SQ, VM 1. */
    public static final int PATIENT_EQUIPMENT_RELATIONSHIP_CODE_SEQUENCE = 0x30100030;

    /** (3010,0031) Referenced Fiducials UID, VR UI, VM 1. */
    public static final int REFERENCED_FIDUCIALS_UID = 0x30100031;

    /** (3010,0032) Patient Treatment Orientation Sequence, VR SQ, VM 1. */
    public static final int PATIENT_TREATMENT_ORIENTATION_SEQUENCE = 0x30100032;

    /** (3010,0033) User Content Label, VR SH, VM 1. */
    public static final int USER_CONTENT_LABEL = 0x30100033;

    /** (3010,0034) User Content Long Label, VR LO, VM 1. */
    public static final int USER_CONTENT_LONG_LABEL = 0x30100034;

    /** (3010,0035) Entity Label, VR SH, VM 1. */
    public static final int ENTITY_LABEL = 0x30100035;

    /** (3010,0036) Entity Name, VR LO, VM 1. */
    public static final int ENTITY_NAME = 0x30100036;

    /** (3010,0037) Entity Description, VR ST, VM 1. */
    public static final int ENTITY_DESCRIPTION = 0x30100037;

    /** (3010,0038) Entity Long Label, VR LO, VM 1. */
    public static final int ENTITY_LONG_LABEL = 0x30100038;

    /** (3010,0039) Device Index, VR US, VM 1. */
    public static final int DEVICE_INDEX = 0x30100039;

    /** (3010,003A) RT Treatment Phase Index, VR US, VM 1. */
    public static final int RT_TREATMENT_PHASE_INDEX = 0x3010003A;

    /** (3010,003B) RT Treatment Phase UID, VR UI, VM 1. */
    public static final int RT_TREATMENT_PHASE_UID = 0x3010003B;

    /** (3010,003C) RT Prescription Index, VR US, VM 1. */
    public static final int RT_PRESCRIPTION_INDEX = 0x3010003C;

    /** (3010,003D) RT Segment Annotation Index, VR US, VM 1. */
    public static final int RT_SEGMENT_ANNOTATION_INDEX = 0x3010003D;

    /** (3010,003E) Basis RT Treatment Phase Index, VR US, VM 1. */
    public static final int BASIS_RT_TREATMENT_PHASE_INDEX = 0x3010003E;

    /** (3010,003F) Related RT Treatment Phase Index, VR US, VM 1. */
    public static final int RELATED_RT_TREATMENT_PHASE_INDEX = 0x3010003F;

    /** (3010,0040) Referenced RT Treatment Phase Index, VR US, VM 1. */
    public static final int REFERENCED_RT_TREATMENT_PHASE_INDEX = 0x30100040;

    /** (3010,0041) Referenced RT Prescription Index, VR US, VM 1. */
    public static final int REFERENCED_RT_PRESCRIPTION_INDEX = 0x30100041;

    /** (3010,0042) Referenced Parent RT Prescription Index, VR US, VM 1. */
    public static final int REFERENCED_PARENT_RT_PRESCRIPTION_INDEX = 0x30100042;

    /** (3010,0043) Manufacturer's Device Identifier, VR ST, VM 1. */
    public static final int MANUFACTURER_DEVICE_IDENTIFIER = 0x30100043;

    /** (3010,0044) Instance-Level Referenced Performed Procedure Step Sequence, VR SQ, VM 1. */
    public static final int INSTANCE_LEVEL_REFERENCED_PERFORMED_PROCEDURE_STEP_SEQUENCE = 0x30100044;

    /** (3010,0045) RT Treatment Phase Intent Presence Flag, VR CS, VM 1. */
    public static final int RT_TREATMENT_PHASE_INTENT_PRESENCE_FLAG = 0x30100045;

    /** (3010,0046) Radiotherapy Treatment Type, VR CS, VM 1. */
    public static final int RADIOTHERAPY_TREATMENT_TYPE = 0x30100046;

    /** (3010,0047) Teletherapy Radiation Type, VR CS, VM 1-n. */
    public static final int TELETHERAPY_RADIATION_TYPE = 0x30100047;

    /** (3010,0048) Brachytherapy Source Type, VR CS, VM 1-n. */
    public static final int BRACHYTHERAPY_SOURCE_TYPE = 0x30100048;

    /** (3010,0049) Referenced RT Treatment Phase Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_RT_TREATMENT_PHASE_SEQUENCE = 0x30100049;

    /** (3010,004A) Referenced Direct Segment Instance Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_DIRECT_SEGMENT_INSTANCE_SEQUENCE = 0x3010004A;

    /** (3010,004B) Intended RT Treatment Phase Sequence, VR SQ, VM 1. */
    public static final int INTENDED_RT_TREATMENT_PHASE_SEQUENCE = 0x3010004B;

    /** (3010,004C) Intended Phase Start Date, VR DA, VM 1. */
    public static final int INTENDED_PHASE_START_DATE = 0x3010004C;

    /** (3010,004D) Intended Phase End Date, VR DA, VM 1. */
    public static final int INTENDED_PHASE_END_DATE = 0x3010004D;

    /** (3010,004E) RT Treatment Phase Interval Sequence, VR SQ, VM 1. */
    public static final int RT_TREATMENT_PHASE_INTERVAL_SEQUENCE = 0x3010004E;

    /** (3010,004F) Temporal Relationship Interval Anchor, VR CS, VM 1. */
    public static final int TEMPORAL_RELATIONSHIP_INTERVAL_ANCHOR = 0x3010004F;

    /** (3010,0050) Minimum Number of Interval Days, VR FD, VM 1. */
    public static final int MINIMUM_NUMBER_OF_INTERVAL_DAYS = 0x30100050;

    /** (3010,0051) Maximum Number of Interval Days, VR FD, VM 1. */
    public static final int MAXIMUM_NUMBER_OF_INTERVAL_DAYS = 0x30100051;

    /** (3010,0052) Pertinent SOP Classes in Study, VR UI, VM 1-n. */
    public static final int PERTINENT_SOP_CLASSES_IN_STUDY = 0x30100052;

    /** (3010,0053) Pertinent SOP Classes in Series, VR UI, VM 1-n. */
    public static final int PERTINENT_SOP_CLASSES_IN_SERIES = 0x30100053;

    /** (3010,0054) RT Prescription Label, VR LO, VM 1. */
    public static final int RT_PRESCRIPTION_LABEL = 0x30100054;

    /** (3010,0055) RT Physician Intent Predecessor Sequence, VR SQ, VM 1. */
    public static final int RT_PHYSICIAN_INTENT_PREDECESSOR_SEQUENCE = 0x30100055;

    /** (3010,0056) RT Treatment Approach Label, VR LO, VM 1. */
    public static final int RT_TREATMENT_APPROACH_LABEL = 0x30100056;

    /** (3010,0057) RT Physician Intent Sequence, VR SQ, VM 1. */
    public static final int RT_PHYSICIAN_INTENT_SEQUENCE = 0x30100057;

    /** (3010,0058) RT Physician Intent Index, VR US, VM 1. */
    public static final int RT_PHYSICIAN_INTENT_INDEX = 0x30100058;

    /** (3010,0059) RT Treatment Intent Type, VR CS, VM 1. */
    public static final int RT_TREATMENT_INTENT_TYPE = 0x30100059;

    /** (3010,005A) RT Physician Intent Narrative, VR UT, VM 1. */
    public static final int RT_PHYSICIAN_INTENT_NARRATIVE = 0x3010005A;

    /** (3010,005B) RT Protocol Code Sequence, VR SQ, VM 1. */
    public static final int RT_PROTOCOL_CODE_SEQUENCE = 0x3010005B;

    /** (3010,005C) Reason for Superseding, VR ST, VM 1. */
    public static final int REASON_FOR_SUPERSEDING = 0x3010005C;

    /** (3010,005D) RT Diagnosis Code Sequence, VR SQ, VM 1. */
    public static final int RT_DIAGNOSIS_CODE_SEQUENCE = 0x3010005D;

    /** (3010,005E) Referenced RT Physician Intent Index, VR US, VM 1. */
    public static final int REFERENCED_RT_PHYSICIAN_INTENT_INDEX = 0x3010005E;

    /** (3010,005F) RT Physician Intent Input Instance Sequence, VR SQ, VM 1. */
    public static final int RT_PHYSICIAN_INTENT_INPUT_INSTANCE_SEQUENCE = 0x3010005F;

    /** (3010,0060) RT Anatomic Prescription Sequence, VR SQ, VM 1. */
    public static final int RT_ANATOMIC_PRESCRIPTION_SEQUENCE = 0x30100060;

    /** (3010,0061) Prior Treatment Dose Description, VR UT, VM 1. */
    public static final int PRIOR_TREATMENT_DOSE_DESCRIPTION = 0x30100061;

    /** (3010,0062) Prior Treatment Reference Sequence, VR SQ, VM 1. */
    public static final int PRIOR_TREATMENT_REFERENCE_SEQUENCE = 0x30100062;

    /** (3010,0063) Dosimetric Objective Evaluation Scope, VR CS, VM 1. */
    public static final int DOSIMETRIC_OBJECTIVE_EVALUATION_SCOPE = 0x30100063;

    /** (3010,0064) Therapeutic Role Category Code Sequence, VR SQ, VM 1. */
    public static final int THERAPEUTIC_ROLE_CATEGORY_CODE_SEQUENCE = 0x30100064;

    /** (3010,0065) Therapeutic Role Type Code Sequence, VR SQ, VM 1. */
    public static final int THERAPEUTIC_ROLE_TYPE_CODE_SEQUENCE = 0x30100065;

    /** (3010,0066) Conceptual Volume Optimization Precedence, VR US, VM 1. */
    public static final int CONCEPTUAL_VOLUME_OPTIMIZATION_PRECEDENCE = 0x30100066;

    /** (3010,0067) Conceptual Volume Category Code Sequence, VR SQ, VM 1. */
    public static final int CONCEPTUAL_VOLUME_CATEGORY_CODE_SEQUENCE = 0x30100067;

    /** (3010,0068) Conceptual Volume Blocking Constraint, VR CS, VM 1. */
    public static final int CONCEPTUAL_VOLUME_BLOCKING_CONSTRAINT = 0x30100068;

    /** (3010,0069) Conceptual Volume Type Code Sequence, VR SQ, VM 1. */
    public static final int CONCEPTUAL_VOLUME_TYPE_CODE_SEQUENCE = 0x30100069;

    /** (3010,006A) Conceptual Volume Type Modifier Code Sequence, VR SQ, VM 1. */
    public static final int CONCEPTUAL_VOLUME_TYPE_MODIFIER_CODE_SEQUENCE = 0x3010006A;

    /** (3010,006B) RT Prescription Sequence, VR SQ, VM 1. */
    public static final int RT_PRESCRIPTION_SEQUENCE = 0x3010006B;

    /** (3010,006C) Dosimetric Objective Sequence, VR SQ, VM 1. */
    public static final int DOSIMETRIC_OBJECTIVE_SEQUENCE = 0x3010006C;

    /** (3010,006D) Dosimetric Objective Type Code Sequence, VR SQ, VM 1. */
    public static final int DOSIMETRIC_OBJECTIVE_TYPE_CODE_SEQUENCE = 0x3010006D;

    /** (3010,006E) Dosimetric Objective UID, VR UI, VM 1. */
    public static final int DOSIMETRIC_OBJECTIVE_UID = 0x3010006E;

    /** (3010,006F) Referenced Dosimetric Objective UID, VR UI, VM 1. */
    public static final int REFERENCED_DOSIMETRIC_OBJECTIVE_UID = 0x3010006F;

    /** (3010,0070) Dosimetric Objective Parameter Sequence, VR SQ, VM 1. */
    public static final int DOSIMETRIC_OBJECTIVE_PARAMETER_SEQUENCE = 0x30100070;

    /** (3010,0071) Referenced Dosimetric Objectives Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_DOSIMETRIC_OBJECTIVES_SEQUENCE = 0x30100071;

    /** (3010,0073) Absolute Dosimetric Objective Flag, VR CS, VM 1. */
    public static final int ABSOLUTE_DOSIMETRIC_OBJECTIVE_FLAG = 0x30100073;

    /** (3010,0074) Dosimetric Objective Weight, VR FD, VM 1. */
    public static final int DOSIMETRIC_OBJECTIVE_WEIGHT = 0x30100074;

    /** (3010,0075) Dosimetric Objective Purpose, VR CS, VM 1. */
    public static final int DOSIMETRIC_OBJECTIVE_PURPOSE = 0x30100075;

    /** (3010,0076) Planning Input Information Sequence, VR SQ, VM 1. */
    public static final int PLANNING_INPUT_INFORMATION_SEQUENCE = 0x30100076;

    /** (3010,0077) Treatment Site, VR LO, VM 1. */
    public static final int TREATMENT_SITE = 0x30100077;

    /** (3010,0078) Treatment Site Code Sequence, VR SQ, VM 1. */
    public static final int TREATMENT_SITE_CODE_SEQUENCE = 0x30100078;

    /** (3010,0079) Fraction Pattern Sequence, VR SQ, VM 1. */
    public static final int FRACTION_PATTERN_SEQUENCE = 0x30100079;

    /** (3010,007A) Treatment Technique Notes, VR UT, VM 1. */
    public static final int TREATMENT_TECHNIQUE_NOTES = 0x3010007A;

    /** (3010,007B) Prescription Notes, VR UT, VM 1. */
    public static final int PRESCRIPTION_NOTES = 0x3010007B;

    /** (3010,007C) Number of Interval Fractions, VR IS, VM 1. */
    public static final int NUMBER_OF_INTERVAL_FRACTIONS = 0x3010007C;

    /** (3010,007D) Number of Fractions, VR US, VM 1. */
    public static final int NUMBER_OF_FRACTIONS = 0x3010007D;

    /** (3010,007E) Intended Delivery Duration, VR US, VM 1. */
    public static final int INTENDED_DELIVERY_DURATION = 0x3010007E;

    /** (3010,007F) Fractionation Notes, VR UT, VM 1. */
    public static final int FRACTIONATION_NOTES = 0x3010007F;

    /** (3010,0080) RT Treatment Technique Code Sequence, VR SQ, VM 1. */
    public static final int RT_TREATMENT_TECHNIQUE_CODE_SEQUENCE = 0x30100080;

    /** (3010,0081) Prescription Notes Sequence, VR SQ, VM 1. */
    public static final int PRESCRIPTION_NOTES_SEQUENCE = 0x30100081;

    /** (3010,0082) Fraction-Based Relationship Sequence, VR SQ, VM 1. */
    public static final int FRACTION_BASED_RELATIONSHIP_SEQUENCE = 0x30100082;

    /** (3010,0083) Fraction-Based Relationship Interval Anchor, VR CS, VM 1. */
    public static final int FRACTION_BASED_RELATIONSHIP_INTERVAL_ANCHOR = 0x30100083;

    /** (3010,0084) Minimum Hours between Fractions, VR FD, VM 1. */
    public static final int MINIMUM_HOURS_BETWEEN_FRACTIONS = 0x30100084;

    /** (3010,0085) Intended Fraction Start Time, VR TM, VM 1-n. */
    public static final int INTENDED_FRACTION_START_TIME = 0x30100085;

    /** (3010,0086) Intended Start Day of Week, VR LT, VM 1. */
    public static final int INTENDED_START_DAY_OF_WEEK = 0x30100086;

    /** (3010,0087) Weekday Fraction Pattern Sequence, VR SQ, VM 1. */
    public static final int WEEKDAY_FRACTION_PATTERN_SEQUENCE = 0x30100087;

    /** (3010,0088) Delivery Time Structure Code Sequence, VR SQ, VM 1. */
    public static final int DELIVERY_TIME_STRUCTURE_CODE_SEQUENCE = 0x30100088;

    /** (3010,0089) Treatment Site Modifier Code Sequence, VR SQ, VM 1. */
    public static final int TREATMENT_SITE_MODIFIER_CODE_SEQUENCE = 0x30100089;

    /** (3010,0090) Robotic Base Location Indicator, VR CS, VM 1. */
    public static final int ROBOTIC_BASE_LOCATION_INDICATOR = 0x30100090;

    /** (3010,0091) Robotic Path Node Set Code Sequence, VR SQ, VM 1. */
    public static final int ROBOTIC_PATH_NODE_SET_CODE_SEQUENCE = 0x30100091;

    /** (3010,0092) Robotic Node Identifier, VR UL, VM 1. */
    public static final int ROBOTIC_NODE_IDENTIFIER = 0x30100092;

    /** (3010,0093) RT Treatment Source Coordinates, VR FD, VM 3. */
    public static final int RT_TREATMENT_SOURCE_COORDINATES = 0x30100093;

    /** (3010,0094) Radiation Source Coordinate SystemYaw Angle, VR FD, VM 1. */
    public static final int RADIATION_SOURCE_COORDINATE_SYSTEM_YAW_ANGLE = 0x30100094;

    /** (3010,0095) Radiation Source Coordinate SystemRoll Angle, VR FD, VM 1. */
    public static final int RADIATION_SOURCE_COORDINATE_SYSTEM_ROLL_ANGLE = 0x30100095;

    /** (3010,0096) Radiation Source Coordinate System Pitch Angle, VR FD, VM 1. */
    public static final int RADIATION_SOURCE_COORDINATE_SYSTEM_PITCH_ANGLE = 0x30100096;

    /** (3010,0097) Robotic Path Control Point Sequence, VR SQ, VM 1. */
    public static final int ROBOTIC_PATH_CONTROL_POINT_SEQUENCE = 0x30100097;

    /** (3010,0098) Tomotherapeutic Control Point Sequence, VR SQ, VM 1. */
    public static final int TOMOTHERAPEUTIC_CONTROL_POINT_SEQUENCE = 0x30100098;

    /** (3010,0099) Tomotherapeutic Leaf Open Durations, VR FD, VM 1-n. */
    public static final int TOMOTHERAPEUTIC_LEAF_OPEN_DURATIONS = 0x30100099;

    /** (3010,009A) Tomotherapeutic Leaf Initial Closed Durations, VR FD, VM 1-n. */
    public static final int TOMOTHERAPEUTIC_LEAF_INITIAL_CLOSED_DURATIONS = 0x3010009A;

    /** (3010,00A0) Conceptual Volume Identification Sequence, VR SQ, VM 1. */
    public static final int CONCEPTUAL_VOLUME_IDENTIFICATION_SEQUENCE = 0x301000A0;

    /** (4000,0010) Arbitrary, VR LT, VM 1. */
    public static final int ARBITRARY = 0x40000010;

    /** (4000,4000) Text Comments, VR LT, VM 1. */
    public static final int TEXT_COMMENTS = 0x40004000;

    /** (4008,0040) Results ID, VR SH, VM 1. */
    public static final int RESULTS_ID = 0x40080040;

    /** (4008,0042) Results ID Issuer, VR LO, VM 1. */
    public static final int RESULTS_ID_ISSUER = 0x40080042;

    /** (4008,0050) Referenced Interpretation Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_INTERPRETATION_SEQUENCE = 0x40080050;

    /** (4008,00FF) Report Production Status (Trial), VR CS, VM 1. */
    public static final int REPORT_PRODUCTION_STATUS_TRIAL = 0x400800FF;

    /** (4008,0100) Interpretation Recorded Date, VR DA, VM 1. */
    public static final int INTERPRETATION_RECORDED_DATE = 0x40080100;

    /** (4008,0101) Interpretation Recorded Time, VR TM, VM 1. */
    public static final int INTERPRETATION_RECORDED_TIME = 0x40080101;

    /** (4008,0102) Interpretation Recorder, VR PN, VM 1. */
    public static final int INTERPRETATION_RECORDER = 0x40080102;

    /** (4008,0103) Reference to Recorded Sound, VR LO, VM 1. */
    public static final int REFERENCE_TO_RECORDED_SOUND = 0x40080103;

    /** (4008,0108) Interpretation Transcription Date, VR DA, VM 1. */
    public static final int INTERPRETATION_TRANSCRIPTION_DATE = 0x40080108;

    /** (4008,0109) Interpretation Transcription Time, VR TM, VM 1. */
    public static final int INTERPRETATION_TRANSCRIPTION_TIME = 0x40080109;

    /** (4008,010A) Interpretation Transcriber, VR PN, VM 1. */
    public static final int INTERPRETATION_TRANSCRIBER = 0x4008010A;

    /** (4008,010B) Interpretation Text, VR ST, VM 1. */
    public static final int INTERPRETATION_TEXT = 0x4008010B;

    /** (4008,010C) Interpretation Author, VR PN, VM 1. */
    public static final int INTERPRETATION_AUTHOR = 0x4008010C;

    /** (4008,0111) Interpretation Approver Sequence, VR SQ, VM 1. */
    public static final int INTERPRETATION_APPROVER_SEQUENCE = 0x40080111;

    /** (4008,0112) Interpretation Approval Date, VR DA, VM 1. */
    public static final int INTERPRETATION_APPROVAL_DATE = 0x40080112;

    /** (4008,0113) Interpretation Approval Time, VR TM, VM 1. */
    public static final int INTERPRETATION_APPROVAL_TIME = 0x40080113;

    /** (4008,0114) Physician Approving Interpretation, VR PN, VM 1. */
    public static final int PHYSICIAN_APPROVING_INTERPRETATION = 0x40080114;

    /** (4008,0115) Interpretation Diagnosis Description, VR LT, VM 1. */
    public static final int INTERPRETATION_DIAGNOSIS_DESCRIPTION = 0x40080115;

    /** (4008,0117) Interpretation Diagnosis Code Sequence, VR SQ, VM 1. */
    public static final int INTERPRETATION_DIAGNOSIS_CODE_SEQUENCE = 0x40080117;

    /** (4008,0118) Results Distribution List Sequence, VR SQ, VM 1. */
    public static final int RESULTS_DISTRIBUTION_LIST_SEQUENCE = 0x40080118;

    /** (4008,0119) Distribution Name, VR PN, VM 1. */
    public static final int DISTRIBUTION_NAME = 0x40080119;

    /** (4008,011A) Distribution Address, VR LO, VM 1. */
    public static final int DISTRIBUTION_ADDRESS = 0x4008011A;

    /** (4008,0200) Interpretation ID, VR SH, VM 1. */
    public static final int INTERPRETATION_ID = 0x40080200;

    /** (4008,0202) Interpretation ID Issuer, VR LO, VM 1. */
    public static final int INTERPRETATION_ID_ISSUER = 0x40080202;

    /** (4008,0210) Interpretation Type ID, VR CS, VM 1. */
    public static final int INTERPRETATION_TYPE_ID = 0x40080210;

    /** (4008,0212) Interpretation Status ID, VR CS, VM 1. */
    public static final int INTERPRETATION_STATUS_ID = 0x40080212;

    /** (4008,0300) Impressions, VR ST, VM 1. */
    public static final int IMPRESSIONS = 0x40080300;

    /** (4008,4000) Results Comments, VR ST, VM 1. */
    public static final int RESULTS_COMMENTS = 0x40084000;

    /** (4010,0001) Low Energy Detectors, VR CS, VM 1. */
    public static final int LOW_ENERGY_DETECTORS = 0x40100001;

    /** (4010,0002) High Energy Detectors, VR CS, VM 1. */
    public static final int HIGH_ENERGY_DETECTORS = 0x40100002;

    /** (4010,0004) Detector Geometry Sequence, VR SQ, VM 1. */
    public static final int DETECTOR_GEOMETRY_SEQUENCE = 0x40100004;

    /** (4010,1001) Threat ROI Voxel Sequence, VR SQ, VM 1. */
    public static final int THREAT_ROI_VOXEL_SEQUENCE = 0x40101001;

    /** (4010,1004) Threat ROI Base, VR FL, VM 3. */
    public static final int THREAT_ROI_BASE = 0x40101004;

    /** (4010,1005) Threat ROI Extents, VR FL, VM 3. */
    public static final int THREAT_ROI_EXTENTS = 0x40101005;

    /** (4010,1006) Threat ROI Bitmap, VR OB, VM 1. */
    public static final int THREAT_ROI_BITMAP = 0x40101006;

    /** (4010,1007) Route Segment ID, VR SH, VM 1. */
    public static final int ROUTE_SEGMENT_ID = 0x40101007;

    /** (4010,1008) Gantry Type, VR CS, VM 1. */
    public static final int GANTRY_TYPE = 0x40101008;

    /** (4010,1009) OOI Owner Type, VR CS, VM 1. */
    public static final int OOI_OWNER_TYPE = 0x40101009;

    /** (4010,100A) Route Segment Sequence, VR SQ, VM 1. */
    public static final int ROUTE_SEGMENT_SEQUENCE = 0x4010100A;

    /** (4010,1010) Potential Threat Object ID, VR US, VM 1. */
    public static final int POTENTIAL_THREAT_OBJECT_ID = 0x40101010;

    /** (4010,1011) Threat Sequence, VR SQ, VM 1. */
    public static final int THREAT_SEQUENCE = 0x40101011;

    /** (4010,1012) Threat Category, VR CS, VM 1. */
    public static final int THREAT_CATEGORY = 0x40101012;

    /** (4010,1013) Threat Category Description, VR LT, VM 1. */
    public static final int THREAT_CATEGORY_DESCRIPTION = 0x40101013;

    /** (4010,1014) ATD Ability Assessment, VR CS, VM 1. */
    public static final int ATD_ABILITY_ASSESSMENT = 0x40101014;

    /** (4010,1015) ATD Assessment Flag, VR CS, VM 1. */
    public static final int ATD_ASSESSMENT_FLAG = 0x40101015;

    /** (4010,1016) ATD Assessment Probability, VR FL, VM 1. */
    public static final int ATD_ASSESSMENT_PROBABILITY = 0x40101016;

    /** (4010,1017) Mass, VR FL, VM 1. */
    public static final int MASS = 0x40101017;

    /** (4010,1018) Density, VR FL, VM 1. */
    public static final int DENSITY = 0x40101018;

    /** (4010,1019) Z Effective, VR FL, VM 1. */
    public static final int Z_EFFECTIVE = 0x40101019;

    /** (4010,101A) Boarding Pass ID, VR SH, VM 1. */
    public static final int BOARDING_PASS_ID = 0x4010101A;

    /** (4010,101B) Center of Mass, VR FL, VM 3. */
    public static final int CENTER_OF_MASS = 0x4010101B;

    /** (4010,101C) Center of PTO, VR FL, VM 3. */
    public static final int CENTER_OF_PTO = 0x4010101C;

    /** (4010,101D) Bounding Polygon, VR FL, VM 6-n. */
    public static final int BOUNDING_POLYGON = 0x4010101D;

    /** (4010,101E) Route Segment Start Location ID, VR SH, VM 1. */
    public static final int ROUTE_SEGMENT_START_LOCATION_ID = 0x4010101E;

    /** (4010,101F) Route Segment End Location ID, VR SH, VM 1. */
    public static final int ROUTE_SEGMENT_END_LOCATION_ID = 0x4010101F;

    /** (4010,1020) Route Segment Location ID Type, VR CS, VM 1. */
    public static final int ROUTE_SEGMENT_LOCATION_ID_TYPE = 0x40101020;

    /** (4010,1021) Abort Reason, VR CS, VM 1-n. */
    public static final int ABORT_REASON = 0x40101021;

    /** (4010,1023) Volume of PTO, VR FL, VM 1. */
    public static final int VOLUME_OF_PTO = 0x40101023;

    /** (4010,1024) Abort Flag, VR CS, VM 1. */
    public static final int ABORT_FLAG = 0x40101024;

    /** (4010,1025) Route Segment Start Time, VR DT, VM 1. */
    public static final int ROUTE_SEGMENT_START_TIME = 0x40101025;

    /** (4010,1026) Route Segment End Time, VR DT, VM 1. */
    public static final int ROUTE_SEGMENT_END_TIME = 0x40101026;

    /** (4010,1027) TDR Type, VR CS, VM 1. */
    public static final int TDR_TYPE = 0x40101027;

    /** (4010,1028) International Route Segment, VR CS, VM 1. */
    public static final int INTERNATIONAL_ROUTE_SEGMENT = 0x40101028;

    /** (4010,1029) Threat Detection Algorithm and Version, VR LO, VM 1-n. */
    public static final int THREAT_DETECTION_ALGORITHM_AND_VERSION = 0x40101029;

    /** (4010,102A) Assigned Location, VR SH, VM 1. */
    public static final int ASSIGNED_LOCATION = 0x4010102A;

    /** (4010,102B) Alarm Decision Time, VR DT, VM 1. */
    public static final int ALARM_DECISION_TIME = 0x4010102B;

    /** (4010,1031) Alarm Decision, VR CS, VM 1. */
    public static final int ALARM_DECISION = 0x40101031;

    /** (4010,1033) Number of Total Objects, VR US, VM 1. */
    public static final int NUMBER_OF_TOTAL_OBJECTS = 0x40101033;

    /** (4010,1034) Number of Alarm Objects, VR US, VM 1. */
    public static final int NUMBER_OF_ALARM_OBJECTS = 0x40101034;

    /** (4010,1037) PTO Representation Sequence, VR SQ, VM 1. */
    public static final int PTO_REPRESENTATION_SEQUENCE = 0x40101037;

    /** (4010,1038) ATD Assessment Sequence, VR SQ, VM 1. */
    public static final int ATD_ASSESSMENT_SEQUENCE = 0x40101038;

    /** (4010,1039) TIP Type, VR CS, VM 1. */
    public static final int TIP_TYPE = 0x40101039;

    /** (4010,103A) DICOS Version, VR CS, VM 1. */
    public static final int DICOS_VERSION = 0x4010103A;

    /** (4010,1041) OOI Owner Creation Time, VR DT, VM 1. */
    public static final int OOI_OWNER_CREATION_TIME = 0x40101041;

    /** (4010,1042) OOI Type, VR CS, VM 1. */
    public static final int OOI_TYPE = 0x40101042;

    /** (4010,1043) OOI Size, VR FL, VM 3. */
    public static final int OOI_SIZE = 0x40101043;

    /** (4010,1044) Acquisition Status, VR CS, VM 1. */
    public static final int ACQUISITION_STATUS = 0x40101044;

    /** (4010,1045) Basis Materials Code Sequence, VR SQ, VM 1. */
    public static final int BASIS_MATERIALS_CODE_SEQUENCE = 0x40101045;

    /** (4010,1046) Phantom Type, VR CS, VM 1. */
    public static final int PHANTOM_TYPE = 0x40101046;

    /** (4010,1047) OOI Owner Sequence, VR SQ, VM 1. */
    public static final int OOI_OWNER_SEQUENCE = 0x40101047;

    /** (4010,1048) Scan Type, VR CS, VM 1. */
    public static final int SCAN_TYPE = 0x40101048;

    /** (4010,1051) Itinerary ID, VR LO, VM 1. */
    public static final int ITINERARY_ID = 0x40101051;

    /** (4010,1052) Itinerary ID Type, VR SH, VM 1. */
    public static final int ITINERARY_ID_TYPE = 0x40101052;

    /** (4010,1053) Itinerary ID Assigning Authority, VR LO, VM 1. */
    public static final int ITINERARY_ID_ASSIGNING_AUTHORITY = 0x40101053;

    /** (4010,1054) Route ID, VR SH, VM 1. */
    public static final int ROUTE_ID = 0x40101054;

    /** (4010,1055) Route ID Assigning Authority, VR SH, VM 1. */
    public static final int ROUTE_ID_ASSIGNING_AUTHORITY = 0x40101055;

    /** (4010,1056) Inbound Arrival Type, VR CS, VM 1. */
    public static final int INBOUND_ARRIVAL_TYPE = 0x40101056;

    /** (4010,1058) Carrier ID, VR SH, VM 1. */
    public static final int CARRIER_ID = 0x40101058;

    /** (4010,1059) Carrier ID Assigning Authority, VR CS, VM 1. */
    public static final int CARRIER_ID_ASSIGNING_AUTHORITY = 0x40101059;

    /** (4010,1060) Source Orientation, VR FL, VM 3. */
    public static final int SOURCE_ORIENTATION = 0x40101060;

    /** (4010,1061) Source Position, VR FL, VM 3. */
    public static final int SOURCE_POSITION = 0x40101061;

    /** (4010,1062) Belt Height, VR FL, VM 1. */
    public static final int BELT_HEIGHT = 0x40101062;

    /** (4010,1064) Algorithm Routing Code Sequence, VR SQ, VM 1. */
    public static final int ALGORITHM_ROUTING_CODE_SEQUENCE = 0x40101064;

    /** (4010,1067) Transport Classification, VR CS, VM 1. */
    public static final int TRANSPORT_CLASSIFICATION = 0x40101067;

    /** (4010,1068) OOI Type Descriptor, VR LT, VM 1. */
    public static final int OOI_TYPE_DESCRIPTOR = 0x40101068;

    /** (4010,1069) Total Processing Time, VR FL, VM 1. */
    public static final int TOTAL_PROCESSING_TIME = 0x40101069;

    /** (4010,106C) Detector Calibration Data, VR OB, VM 1. */
    public static final int DETECTOR_CALIBRATION_DATA = 0x4010106C;

    /** (4010,106D) Additional Screening Performed, VR CS, VM 1. */
    public static final int ADDITIONAL_SCREENING_PERFORMED = 0x4010106D;

    /** (4010,106E) Additional Inspection Selection Criteria, VR CS, VM 1. */
    public static final int ADDITIONAL_INSPECTION_SELECTION_CRITERIA = 0x4010106E;

    /** (4010,106F) Additional Inspection Method Sequence, VR SQ, VM 1. */
    public static final int ADDITIONAL_INSPECTION_METHOD_SEQUENCE = 0x4010106F;

    /** (4010,1070) AIT Device Type, VR CS, VM 1. */
    public static final int AIT_DEVICE_TYPE = 0x40101070;

    /** (4010,1071) QR Measurements Sequence, VR SQ, VM 1. */
    public static final int QR_MEASUREMENTS_SEQUENCE = 0x40101071;

    /** (4010,1072) Target Material Sequence, VR SQ, VM 1. */
    public static final int TARGET_MATERIAL_SEQUENCE = 0x40101072;

    /** (4010,1073) SNR Threshold, VR FD, VM 1. */
    public static final int SNR_THRESHOLD = 0x40101073;

    /** (4010,1075) Image Scale Representation, VR DS, VM 1. */
    public static final int IMAGE_SCALE_REPRESENTATION = 0x40101075;

    /** (4010,1076) Referenced PTO Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_PTO_SEQUENCE = 0x40101076;

    /** (4010,1077) Referenced TDR Instance Sequence, VR SQ, VM 1. */
    public static final int REFERENCED_TDR_INSTANCE_SEQUENCE = 0x40101077;

    /** (4010,1078) PTO Location Description, VR ST, VM 1. */
    public static final int PTO_LOCATION_DESCRIPTION = 0x40101078;

    /** (4010,1079) Anomaly Locator Indicator Sequence, VR SQ, VM 1. */
    public static final int ANOMALY_LOCATOR_INDICATOR_SEQUENCE = 0x40101079;

    /** (4010,107A) Anomaly Locator Indicator, VR FL, VM 3. */
    public static final int ANOMALY_LOCATOR_INDICATOR = 0x4010107A;

    /** (4010,107B) PTO Region Sequence, VR SQ, VM 1. */
    public static final int PTO_REGION_SEQUENCE = 0x4010107B;

    /** (4010,107C) Inspection Selection Criteria, VR CS, VM 1. */
    public static final int INSPECTION_SELECTION_CRITERIA = 0x4010107C;

    /** (4010,107D) Secondary Inspection Method Sequence, VR SQ, VM 1. */
    public static final int SECONDARY_INSPECTION_METHOD_SEQUENCE = 0x4010107D;

    /** (4010,107E) PRCS to RCS Orientation, VR DS, VM 6. */
    public static final int PRCS_TO_RCS_ORIENTATION = 0x4010107E;

    /** (4FFE,0001) MAC Parameters Sequence, VR SQ, VM 1. */
    public static final int MAC_PARAMETERS_SEQUENCE = 0x4FFE0001;

    /** (5200,9229) Shared Functional Groups Sequence, VR SQ, VM 1. */
    public static final int SHARED_FUNCTIONAL_GROUPS_SEQUENCE = 0x52009229;

    /** (5200,9230) Per-Frame Functional Groups Sequence, VR SQ, VM 1. */
    public static final int PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE = 0x52009230;

    /** (5400,0100) Waveform Sequence, VR SQ, VM 1. */
    public static final int WAVEFORM_SEQUENCE = 0x54000100;

    /** (5400,0110) Channel Minimum Value, VR OB or OW, VM 1. */
    public static final int CHANNEL_MINIMUM_VALUE = 0x54000110;

    /** (5400,0112) Channel Maximum Value, VR OB or OW, VM 1. */
    public static final int CHANNEL_MAXIMUM_VALUE = 0x54000112;

    /** (5400,1004) Waveform Bits Allocated, VR US, VM 1. */
    public static final int WAVEFORM_BITS_ALLOCATED = 0x54001004;

    /** (5400,1006) Waveform Sample Interpretation, VR CS, VM 1. */
    public static final int WAVEFORM_SAMPLE_INTERPRETATION = 0x54001006;

    /** (5400,100A) Waveform Padding Value, VR OB or OW, VM 1. */
    public static final int WAVEFORM_PADDING_VALUE = 0x5400100A;

    /** (5400,1010) Waveform Data, VR OB or OW, VM 1. */
    public static final int WAVEFORM_DATA = 0x54001010;

    /** (5600,0010) First Order Phase Correction Angle, VR OF, VM 1. */
    public static final int FIRST_ORDER_PHASE_CORRECTION_ANGLE = 0x56000010;

    /** (5600,0020) Spectroscopy Data, VR OF, VM 1. */
    public static final int SPECTROSCOPY_DATA = 0x56000020;

    /** (7FE0,0001) Extended Offset Table, VR OV, VM 1. */
    public static final int EXTENDED_OFFSET_TABLE = 0x7FE00001;

    /** (7FE0,0002) Extended Offset Table Lengths, VR OV, VM 1. */
    public static final int EXTENDED_OFFSET_TABLE_LENGTHS = 0x7FE00002;

    /** (7FE0,0003) Encapsulated Pixel Data Value Total Length, VR UV, VM 1. */
    public static final int ENCAPSULATED_PIXEL_DATA_VALUE_TOTAL_LENGTH = 0x7FE00003;

    /** (7FE0,0008) Float Pixel Data, VR OF, VM 1. */
    public static final int FLOAT_PIXEL_DATA = 0x7FE00008;

    /** (7FE0,0009) Double Float Pixel Data, VR OD, VM 1. */
    public static final int DOUBLE_FLOAT_PIXEL_DATA = 0x7FE00009;

    /** (7FE0,0010) Pixel Data, VR OB or OW, VM 1. */
    public static final int PIXEL_DATA = 0x7FE00010;

    /** (7FE0,0020) Coefficients SDVN, VR OW, VM 1. */
    public static final int COEFFICIENTS_SDVN = 0x7FE00020;

    /** (7FE0,0030) Coefficients SDHN, VR OW, VM 1. */
    public static final int COEFFICIENTS_SDHN = 0x7FE00030;

    /** (7FE0,0040) Coefficients SDDN, VR OW, VM 1. */
    public static final int COEFFICIENTS_SDDN = 0x7FE00040;

    /** (FFFA,FFFA) Digital Signatures Sequence, VR SQ, VM 1. */
    public static final int DIGITAL_SIGNATURES_SEQUENCE = 0xFFFAFFFA;

    /** (FFFC,FFFC) Data Set Trailing Padding, VR OB, VM 1. */
    public static final int DATA_SET_TRAILING_PADDING = 0xFFFCFFFC;

    /** (FFFE,E000) Item, VR NONE, VM 1. */
    public static final int ITEM = 0xFFFEE000;

    /** (FFFE,E00D) Item Delimitation Item, VR NONE, VM 1. */
    public static final int ITEM_DELIMITATION_ITEM = 0xFFFEE00D;

    /** (FFFE,E0DD) Sequence Delimitation Item, VR NONE, VM 1. */
    public static final int SEQUENCE_DELIMITATION_ITEM = 0xFFFEE0DD;
}
