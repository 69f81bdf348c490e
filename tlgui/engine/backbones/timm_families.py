"""What timm's families are called: its modules' names, as their papers write them."""

from __future__ import annotations

from tlgui.engine.backbones.timm_source import architecture_of, load_timm

NAMES = {
    "beit": "BEiT", "byoanet": "BYOANet", "byobnet": "BYOBNet", "cait": "CaiT", "coat": "CoaT", "convit": "ConViT",
    "convmixer": "ConvMixer", "convnext": "ConvNeXt", "cpubone": "CPUBone", "crossvit": "CrossViT", "csatv2": "CSATv2",
    "cspnet": "CSPNet", "cspnext": "CSPNeXt", "davit": "DaViT", "deepseek_vit": "DeepSeek ViT", "deit": "DeiT",
    "densenet": "DenseNet", "dla": "DLA", "dpn": "DPN", "edgenext": "EdgeNeXt", "efficientformer": "EfficientFormer",
    "efficientformer_v2": "EfficientFormer", "efficientnet": "EfficientNet", "efficientvim": "EfficientViM",
    "efficientvit_mit": "EfficientViT", "efficientvit_msra": "EfficientViT", "eva": "EVA", "fasternet": "FasterNet",
    "fastvit": "FastViT", "focalnet": "FocalNet", "gcvit": "GC ViT", "gemma4_vit": "Gemma ViT",
    "ghostnet": "GhostNet", "hardcorenas": "HardCoRe-NAS", "hgnet": "HGNet", "hiera": "Hiera",
    "hieradet_sam2": "SAM 2 Hiera", "hrnet": "HRNet", "iformer": "iFormer", "inception_next": "InceptionNeXt",
    "inception_resnet_v2": "Inception", "inception_v3": "Inception", "inception_v4": "Inception",
    "lcnetv2": "PP-LCNet", "levit": "LeViT", "lowformer": "LowFormer", "mambaout": "MambaOut",
    "maxxvit": "MaxViT", "metaformer": "MetaFormer", "mlp_mixer": "MLP-Mixer", "mobilenetv3": "MobileNet",
    "mobilenetv5": "MobileNet", "mobilevit": "MobileViT", "mvitv2": "MViTv2", "naflexvit": "NaFlex ViT",
    "nasnet": "NASNet", "nest": "NesT", "nextvit": "Next-ViT", "nfnet": "NFNet", "pit": "PiT", "pnasnet": "PNASNet",
    "pvt_v2": "PVTv2", "qwen3_vit": "Qwen ViT", "rdnet": "RDNet", "regnet": "RegNet", "repghost": "RepGhost",
    "repvit": "RepViT", "res2net": "Res2Net", "resnest": "ResNeSt", "resnet": "ResNet", "resnetv2": "ResNetV2",
    "rexnet": "ReXNet", "selecsls": "SelecSLS", "senet": "SENet", "sequencer": "Sequencer", "shvit": "SHViT",
    "sknet": "SKNet", "starnet": "StarNet", "swiftformer": "SwiftFormer", "swin_transformer": "Swin",
    "swin_transformer_v2": "Swin", "swin_transformer_v2_cr": "Swin", "tiny_vit": "TinyViT", "tnt": "TNT",
    "tresnet": "TResNet", "twins": "Twins", "vgg": "VGG", "visformer": "Visformer", "vision_transformer": "ViT",
    "vision_transformer_hybrid": "ViT", "vision_transformer_relpos": "ViT", "vision_transformer_sam": "ViT",
    "vitamin": "ViTamin", "volo": "VOLO", "vovnet": "VoVNet", "xception": "Xception", "xception_aligned": "Xception",
    "xcit": "XCiT",
}  # fmt: skip


def family_of(backbone: str) -> str:
    """Return the family of one of timm's networks, for grouping and searching."""
    module = str(load_timm().models.model_entrypoint(architecture_of(backbone)).__module__).rpartition(".")[2]
    return NAMES.get(module, module)
